import type { Reason } from '../../lib/bounces/bounce.ts';
import { SIDES } from '../../lib/inspect/bounce-rows.ts';
import type { BounceRow, Side } from '../../lib/inspect/bounce-rows.ts';
import type { Dictionary } from '../../lib/words/index.ts';

export type Column = 'message' | 'recipient' | 'code' | 'reason' | 'move' | 'final' | 'remote';

/** What of the table is shown, and in which order. */
export interface View {
  /** null: every side. */
  readonly side: Side | null;
  readonly reason: Reason | null;
  readonly search: string;
  /** null: as the messages came. */
  readonly sort: { readonly by: Column; readonly down: boolean } | null;
}

export const EVERYTHING: View = { side: null, reason: null, search: '', sort: null };

/** The rows that pass the filters, in the order asked for; rows alike stay as they came. */
export function rowsOf(
  rows: readonly BounceRow[],
  { side, reason, search, sort }: View,
  words: Dictionary,
): BounceRow[] {
  const sought = search.trim().toLowerCase();
  const passed = rows.filter(
    (row) =>
      (side === null || row.side === side) &&
      (reason === null || row.recipient?.reason === reason) &&
      (sought === '' || textOf(row, words).includes(sought)),
  );
  if (!sort) return passed;
  const turn = sort.down ? -1 : 1;
  return passed
    .map((row) => ({ row, key: keyOf(row, sort.by, words) }))
    .toSorted((one, other) => (one.key < other.key ? -turn : one.key > other.key ? turn : 0))
    .map(({ row }) => row);
}

/** What a search looks in: all that the row shows, and what the server said. */
function textOf({ of, side, recipient }: BounceRow, { pile, reasons }: Dictionary): string {
  const { recipient: address, replyCode, enhancedCode, sourceCode, remote, diagnostic, reason } = recipient ?? {};
  const label = reason && reasons[reason].label;
  return [
    of.name,
    of.subject,
    address,
    replyCode,
    enhancedCode,
    sourceCode,
    label,
    pile.sides[side],
    remote,
    diagnostic,
  ]
    .join('\n')
    .toLowerCase();
}

/** Texts and numbers never meet in one column. */
function keyOf({ message, side, recipient }: BounceRow, by: Column, { reasons }: Dictionary): string | number {
  switch (by) {
    case 'message':
      return message;
    case 'recipient':
      return recipient?.recipient?.toLowerCase() ?? '';
    case 'code':
      return [recipient?.replyCode, recipient?.enhancedCode, recipient?.sourceCode].join(' ');
    case 'reason':
      // Accents behind their letters, not behind z.
      return recipient ? reasons[recipient.reason].label.normalize('NFD') : '';
    case 'move':
      return SIDES.indexOf(side);
    case 'final':
      return recipient?.final === true ? 0 : recipient?.final === false ? 1 : 2;
    case 'remote':
      return recipient?.remote?.toLowerCase() ?? '';
  }
}
