import type { RequestInput } from '../lib/allowlist/request.ts';
import type { Cidr } from '../lib/base/cidr.ts';
import type { RangeText } from '../lib/ranges/range-text.ts';
import { subtract } from '../lib/ranges/subtract.ts';
import type { SenderProfile } from '../lib/senders/profile.ts';

/** A sender's list as a gate is opened from it. */
export type List = RequestInput['profile'];

/** What the person says about a sender's list; an empty text: the one that we carry. */
export interface SaidList {
  readonly text: string;
  /** Lines that were refused are left out, by the person's word. */
  readonly keepsOthers: boolean;
  /** Whether the text is the list to open, or the one that is open here already. */
  readonly is: 'new' | 'present';
  /** Of a sender that we do not carry. */
  readonly name: string;
}

export const NO_LIST: SaidList = { text: '', keepsOthers: false, is: 'new', name: '' };

/** What is opened, and what stands open already, where that is known to be something else. */
export interface Lists {
  readonly list: List;
  readonly before: List | null;
}

/** Of longer lists nobody could read what changed; comparing them takes time by the square of their length. */
const LONGEST_COMPARED = 1000;

/** What changed from one list to another, as exact networks; null where they are too long to compare. */
export function changeOf(from: List, to: List): { added: Cidr[]; removed: Cidr[] } | null {
  const [before, after] = [from, to].map(({ ranges }) => ranges.map(({ cidr }) => cidr));
  if (!before || !after || before.length > LONGEST_COMPARED || after.length > LONGEST_COMPARED) return null;
  return { added: subtract(after, before), removed: subtract(before, after) };
}

/** The lists that follow from what was said; null while something stands unsettled. */
export function listsOf(profile: SenderProfile | null, said: SaidList, read: RangeText, today: string): Lists | null {
  if (said.text.trim() === '') return profile && { list: profile, before: null };
  if (read.ranges.length === 0 || (read.problems.length > 0 && !said.keepsOthers)) return null;
  const name = profile?.name ?? said.name.trim();
  if (name === '') return null;
  const pasted: List = { id: profile?.id ?? name, name, published: null, retrieved: today, ranges: read.ranges };
  if (!profile) return { list: pasted, before: null };
  const change = changeOf(profile, pasted);
  const isSame = change !== null && change.added.length === 0 && change.removed.length === 0;
  if (isSame) return { list: profile, before: null };
  return said.is === 'new' ? { list: pasted, before: profile } : { list: profile, before: pasted };
}
