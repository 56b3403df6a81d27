import type { BounceKind } from '../../bounces/bounce.ts';
import type { Side } from '../../inspect/bounce-rows.ts';

const kinds: Readonly<Record<BounceKind, string>> = {
  dsn: 'delivery report',
  bounce: 'bounce',
  'forwarded-bounce': 'bounce, quoted',
  arf: 'complaint',
  mdn: 'read receipt',
  autoreply: 'automatic answer',
};

/** Under a number: 412 · your move. */
const sides: Readonly<Record<Side, string>> = {
  recipient_admin: 'your move',
  sender: 'the sender’s move',
  recipient: 'your users’ move',
  depends: 'open: read the text',
  none: 'nobody’s: wait',
  'no-bounce': 'no bounces',
};

/** Many messages at once. */
export const pile = {
  title: '{count} {count|recipient|recipients} from {file}',
  titleNoFile: '{count} {count|recipient|recipients}',
  between: '{from} to {to}',
  table: 'Bounces',
  list: 'Messages',
  views: 'How to show them',

  opening: 'Opening…',
  reading: '{done} of {all} read',
  stop: 'Stop',
  stopped: 'Stopped: {done} of {all} were read.',
  broken: 'The reader broke off. What it had read stays here; open the file once more for the rest.',
  tooMany: 'Only the first {count} messages of these files were read; {left} are left out.',
  tooBig: '{files} {files|file is|files are} over {size} MB together with those before, and {files|was|were} not read.',
  moreRecipients: 'The table holds {count} recipients; {left} more are left out.',

  all: 'all',
  sides,
  noBounce: 'no bounce',
  nothingTold: 'names no recipient',
  kinds,
  byMove: 'By whose move it is',
  byReason: 'By reason',
  more: '{count} more',
  fewer: 'Fewer',
  search: 'Search in the table',
  shown: '{count} of {all} shown',
  none: 'Nothing in the table fits. Take a filter away.',
  clear: 'Show everything',

  heads: {
    message: 'Message (UTC)',
    recipient: 'Recipient',
    code: 'Code',
    reason: 'Reason',
    move: 'Whose move',
    final: 'Final',
    remote: 'Refused by',
  },
  sortBy: 'Sort by {column}',
  open: 'Open the bounce of {recipient}',
  openMessage: 'Open message {number}',
  number: 'no. {number}',
  sender: 'sender’s {code}',
  senderCode: 'sender’s code',
  final: 'final',
  tried: 'still tried',
  unsettled: 'not said',

  pages: 'Pages of the table',
  page: '{from}–{to} of {all}',
  previous: 'Previous',
  next: 'Next',
  back: 'Back to the table',
  place: '{place} of {all}',

  copy: 'Copy CSV',
  save: 'Save CSV',
  csv: {
    file: 'bounces-{date}.csv',
    yes: 'yes',
    no: 'no',
    columns: {
      file: 'File',
      message: 'Message',
      date: 'Date',
      subject: 'Subject',
      kind: 'Kind',
      recipient: 'Recipient',
      reply: 'Reply code',
      enhanced: 'Enhanced code',
      source: 'Sender’s code',
      reason: 'Reason',
      key: 'Reason key',
      move: 'Whose move',
      final: 'Final',
      dead: 'Address dead',
      remote: 'Refused by',
      said: 'It said',
    },
  },
};
