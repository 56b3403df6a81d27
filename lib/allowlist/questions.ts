import type { Question } from './target.ts';

/** At most eight addresses, with commas. */
const ADDRESSES = /^[0-9a-f.:]{2,45}(?:,[0-9a-f.:]{2,45}){0,7}$/i;

/** The mail servers behind this box. No default: a rule without them opens every host behind. */
export const MX: Question = { key: 'mx', pattern: ADDRESSES, default: null };
