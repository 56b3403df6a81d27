import type { PlatformId } from '../../received/platform.ts';
import type { FilterBelief, FilterHeader } from './filter.ts';

/** Where filters' fields are judged from. */
export interface FilterVantage {
  /** Index (among all header fields) of the border's Received field; null: no border, and nothing is believed. */
  readonly borderField: number | null;
  /** The mailbox platform that wrote one of our own lines. */
  readonly platform: PlatformId | null;
}

/**
 * Whether our side wrote the field: above the border it did. A platform's own stand below, among the sender's; they count
 * where the platform wrote one of our lines, is known to let no such field in, and left one alone.
 */
export function believeFilter(
  { kept, isRenamed }: Pick<FilterHeader, 'kept' | 'isRenamed'>,
  field: number,
  siblings: number,
  { borderField, platform }: FilterVantage,
): FilterBelief {
  if (isRenamed) return 'renamed';
  if (borderField === null) return 'no-border';
  if (field < borderField) return 'own';
  if (!kept || kept.by !== platform) return 'below-border';
  if (siblings > 1) return 'doubled';
  return kept.certainty === 'unverified' ? 'not-kept' : 'kept';
}
