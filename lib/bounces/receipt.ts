import type { Message } from '../message/message.ts';
import { assemble } from './assemble.ts';
import type { Bounce } from './bounce.ts';
import { statusIn } from './dsn.ts';
import { linesOfPart } from './lines.ts';
import type { Notice } from './notice.ts';
import type { Outer } from './outer.ts';

/** A disposition notification (RFC 8098): the message arrived, and was opened or thrown away. */
export function readReceipt(message: Message, outer: Outer, notice: Notice): Bounce | null {
  if (!outer.disposition) return null;
  const { drafts } = statusIn(linesOfPart(message, outer.disposition.part, outer.disposition.number));
  const reporter = { shape: 'rfc8098', reportingMta: null };
  return {
    kind: 'mdn',
    ...reporter,
    recipients: drafts.map((draft) => ({
      ...assemble({ ...draft, action: 'delivered', said: [] }, reporter),
      action: null,
      final: null,
      reason: 'delivered' as const,
      move: 'none' as const,
    })),
    returned: notice.returned,
  };
}
