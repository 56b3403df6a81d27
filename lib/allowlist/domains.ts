import type { Question } from './target.ts';

/** At most twenty names, with commas. Never a wildcard: that would be everybody. */
const DOMAINS = /^(?:[a-z0-9-]{1,63}\.)+[a-z]{2,63}(?:,(?:[a-z0-9-]{1,63}\.)+[a-z]{2,63}){0,19}$/i;

/** Domains of the sender, beside its addresses and never instead of them. */
export const SENDER_DOMAINS: Question = { key: 'domains', pattern: DOMAINS, default: '' };
