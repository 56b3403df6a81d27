import type { Result } from '../authentication/result.ts';
import type { Message } from '../message/message.ts';
import type { Hop } from '../received/hop.ts';
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

/** The results a conclusion rests on, and where they stand. */
export function resultEvidence(results: readonly Result[], indexes: readonly number[]): Evidence[] {
  return chosen(results, indexes).map(({ field, at }) => ({ field, at }));
}

/** The results behind some indexes, in that order. */
export function chosen(results: readonly Result[], indexes: readonly number[]): Result[] {
  return indexes.flatMap((index) => results[index] ?? []);
}
