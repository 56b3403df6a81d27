import type { OwnCheck } from '../lib/authentication/own-check.ts';

/** A key that a person may paste. */
export interface KeyWanted {
  /** `selector._domainkey.domain` */
  readonly name: string;
  /** One was pasted before. */
  readonly isAgain: boolean;
}

/** The key that a check of ours lacks because nobody was asked for it or answered, or that was pasted; else null. */
export function keyWanted({ method, why, params, notes, selector, domain }: OwnCheck): KeyWanted | null {
  const { name } = params;
  if ((why === 'not-looked-up' || why === 'dns-failed') && typeof name === 'string') return { name, isAgain: false };
  const isPasted = method === 'dkim' && notes.some((note) => note === 'key-pasted');
  return isPasted && selector !== null && domain !== null
    ? { name: `${selector}._domainkey.${domain}`, isAgain: true }
    : null;
}
