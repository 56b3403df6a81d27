import { bounceRows } from '../../../lib/inspect/bounce-rows.ts';
import type { BounceRow } from '../../../lib/inspect/bounce-rows.ts';
import type { Listed, ListedRecipient } from '../../../lib/inspect/listed.ts';

export function recipientOf(part: Partial<ListedRecipient> = {}): ListedRecipient {
  return {
    recipient: 'ana@empresa.example',
    replyCode: '550',
    enhancedCode: '5.1.1',
    sourceCode: null,
    reason: 'userunknown',
    move: 'sender',
    final: true,
    addressDead: true,
    remote: 'mx1.empresa.example',
    diagnostic: 'smtp; 550 5.1.1 User unknown',
    ...part,
  };
}

export function listedOf(part: Partial<Listed> = {}): Listed {
  return {
    name: 'nov.mbox',
    subject: 'Undelivered Mail Returned to Sender',
    date: '2026-11-21T12:31:42.000Z',
    level: 'no-sender',
    kind: 'dsn',
    recipients: [recipientOf()],
    ...part,
  };
}

/** The rows of as many messages as there are lists of recipients. */
export function rowsOfAll(...recipients: readonly Partial<ListedRecipient>[]): BounceRow[] {
  return recipients.flatMap((one, message) => bounceRows(listedOf({ recipients: [recipientOf(one)] }), message));
}
