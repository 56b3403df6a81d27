import type { Border } from './border.ts';
import { isLocalNote } from './find-border.ts';
import type { Hop } from './hop.ts';
import { whyOurs } from './own.ts';
import type { Own, OwnReason } from './own.ts';

/** own: written by us · border: the own line with the client from outside · claimed: came with the message · unknown: nobody can say. */
export type HopPosition = 'own' | 'border' | 'claimed' | 'unknown';

/**
 * Why a line is believed, or not. A key of the words.
 * note: it names neither writer nor client · outside-client: the border · below-border, below-own: under it, or under the
 * line with which the message began · open: an own line that leaves its client open · stranger: the walk met a writer that is
 * not known to be ours · beyond: under such a line.
 */
export type HopReason =
  | OwnReason
  | 'note'
  | 'outside-client'
  | 'below-border'
  | 'below-own'
  | 'open'
  | 'stranger'
  | 'beyond';

export interface PlacedHop extends Hop {
  readonly position: HopPosition;
  readonly reason: HopReason;
}

type Place = Pick<PlacedHop, 'position' | 'reason'>;

/** What each line is worth, by where it stands: the walk of `findBorder` once more, and everything below it. */
export function placeHops(hops: readonly Hop[], border: Border, own: Own): readonly PlacedHop[] {
  let above: Hop | null = null;
  let below: Place | null = null;
  return hops.map((hop) => {
    if (below) return Object.assign({}, hop, below);
    const place = placeOf(hop, above, border, own);
    if (place.reason !== 'note') above = hop;
    if (place.reason === 'stranger') below = { position: 'unknown', reason: 'beyond' };
    else if (hop.index === border.hop) below = belowOf(border);
    return { ...hop, ...place };
  });
}

function placeOf(hop: Hop, above: Hop | null, border: Border, own: Own): Place {
  if (isLocalNote(hop)) return { position: 'own', reason: 'note' };
  const why = whyOurs(hop, above, own);
  if (why === null) return { position: 'unknown', reason: 'stranger' };
  if (hop.index !== border.hop || border.status === 'none') return { position: 'own', reason: why };
  return border.status === 'found'
    ? { position: 'border', reason: 'outside-client' }
    : { position: 'unknown', reason: 'open' };
}

function belowOf({ status }: Border): Place {
  if (status === 'found') return { position: 'claimed', reason: 'below-border' };
  return status === 'none' ? { position: 'claimed', reason: 'below-own' } : { position: 'unknown', reason: 'beyond' };
}
