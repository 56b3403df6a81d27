import type { BounceKind, Move, Reason } from '../bounces/bounce.ts';
import type { Listed, ListedRecipient } from './listed.ts';

/** Whose move it is; `no-bounce`: nobody's, since nothing bounced. */
export type Side = Move | 'no-bounce';

/** One line of the table of bounces: a recipient, or a message that names none. */
export interface BounceRow {
  /** The message's place among all that were read. */
  readonly message: number;
  readonly of: Listed;
  readonly side: Side;
  /** null where the message is no bounce, or tells nothing of any recipient. */
  readonly recipient: ListedRecipient | null;
}

export interface Count<Key> {
  readonly key: Key;
  readonly count: number;
}

/** In the order in which an administrator cares. */
export const SIDES: readonly Side[] = ['recipient_admin', 'sender', 'recipient', 'depends', 'none', 'no-bounce'];

/** Complaints, receipts and automatic answers are no bounces. */
const BOUNCES = new Set<BounceKind | null>(['dsn', 'bounce', 'forwarded-bounce']);

/** The lines of one message. */
export function bounceRows(of: Listed, message: number): BounceRow[] {
  const isBounce = BOUNCES.has(of.kind);
  if (of.recipients.length === 0) return [{ message, of, side: isBounce ? 'depends' : 'no-bounce', recipient: null }];
  return of.recipients.map((recipient) => {
    const bounced = isBounce && recipient.reason !== 'delivered';
    return { message, of, side: bounced ? recipient.move : 'no-bounce', recipient };
  });
}

/** How many lines there are on each side that has any. */
export function bySide(rows: readonly BounceRow[]): Count<Side>[] {
  const counts = counted(rows.map(({ side }) => side));
  return SIDES.flatMap((key) => ({ key, count: counts.get(key) ?? 0 })).filter(({ count }) => count > 0);
}

/** How many lines there are for each reason, the most frequent first. */
export function byReason(rows: readonly BounceRow[]): Count<Reason>[] {
  const counts = counted(rows.flatMap(({ recipient }) => recipient?.reason ?? []));
  return [...counts].map(([key, count]) => ({ key, count })).toSorted((one, other) => other.count - one.count);
}

function counted<Key>(keys: readonly Key[]): Map<Key, number> {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
