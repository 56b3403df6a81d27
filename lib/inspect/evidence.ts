import type { OwnCheck } from '../authentication/own-check.ts';
import type { Result } from '../authentication/result.ts';
import type { Message } from '../message/message.ts';
import type { Hop } from '../received/hop.ts';
import type { FilterEntry } from './filters/filter.ts';
import type { Evidence } from './finding.ts';

/** One piece of a hop's line, or the whole line where that piece has no place of its own. */
export function hopEvidence(hops: readonly Hop[], index: number | null, piece: keyof Hop['at']): Evidence[] {
  const hop = index === null ? undefined : hops[index];
  return hop ? [{ field: hop.field, at: hop.at[piece] ?? hop.span }] : [];
}

/** The values of all fields of one name. */
export function fieldEvidence(message: Message, key: string): Evidence[] {
  return message.fields.filter((field) => field.key === key).map((field) => ({ field: field.index, at: field.value }));
}

/** Index of the last field that begins at or before a place in the source; 0 where there is none. */
export function fieldAt({ fields }: Message, offset: number): number {
  let low = 0;
  let high = fields.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((fields[middle]?.span.start ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low;
}

/** Where a check of our own found what it checked. */
export function placed({ field, at }: Pick<OwnCheck, 'field' | 'at'>): Evidence[] {
  return field !== null && at ? [{ field, at }] : [];
}

/** The results a conclusion rests on, and where they stand. */
export function resultEvidence(results: readonly Result[], indexes: readonly number[]): Evidence[] {
  return chosen(results, indexes).map(({ field, at }) => ({ field, at }));
}

/** The results behind some indexes, in that order. */
export function chosen(results: readonly Result[], indexes: readonly number[]): Result[] {
  return indexes.flatMap((index) => results[index] ?? []);
}

/** What filters wrote, and where it stands. */
export function filterEvidence(entries: readonly FilterEntry[], indexes: readonly number[]): Evidence[] {
  return indexes.flatMap((index) => entries[index] ?? []).map(({ field, at }) => ({ field, at }));
}
