import type { BounceKind, Phase, Row } from '../../bounces/bounce.ts';
import type { Crossing } from '../../inspect/report.ts';

interface Kind {
  readonly title: string;
  readonly detail: string;
}

/** What is no bounce, or one that somebody quoted. */
const kinds: Readonly<Record<Exclude<BounceKind, 'dsn' | 'bounce'>, Kind>> = {
  'forwarded-bounce': {
    title: 'A bounce quoted in an ordinary message',
    detail: 'It is read as it stands; whoever wrote the message may have changed it.',
  },
  arf: {
    title: 'No bounce: a complaint',
    detail:
      'The message arrived, and its reader reported it as unwanted (ARF). A sender who honours it stops writing to that address.',
  },
  mdn: {
    title: 'No bounce: a read receipt',
    detail: 'The message arrived, and the recipient’s program says what became of it (MDN).',
  },
  autoreply: {
    title: 'No bounce: an automatic answer',
    detail: 'The message arrived. Numbers and dates in such an answer are no codes.',
  },
};

/** The step of the session that was refused. */
const phases: Readonly<Record<Phase, string>> = {
  connect: 'at the connection, before any address was named',
  EHLO: 'at the client’s greeting (EHLO)',
  STARTTLS: 'at the start of encryption (STARTTLS)',
  AUTH: 'at the login (AUTH)',
  MAIL: 'at the envelope sender (MAIL FROM)',
  RCPT: 'at the recipient (RCPT TO)',
  DATA: 'at the message itself (DATA)',
};

/** Who saw the address that handed the returned message over. */
const seenBy: Readonly<Record<Crossing['seenBy'], string>> = {
  border: 'by your own server’s line in the returned header',
  reporter: 'by the line of the server that reports',
  refuser: 'by the words of the refusal',
};

/** Where a code's meaning is taken from. */
const tables: Readonly<Record<Row['table'], string>> = {
  enhanced: 'enhanced status codes (IANA)',
  gmail: 'Gmail and Google Workspace',
  masterbase: 'MasterBase',
  microsoft: 'Microsoft 365 and Outlook.com',
  provider: 'providers and gateways',
  smtp: 'SMTP reply codes',
};

/** One bounce, as a card for each recipient. */
export const bounce = {
  title: 'Bounce',
  noneNamed: 'A bounce that names no recipient.',
  noRecipient: 'recipient not named',
  count: '{count} {count|recipient|recipients}',
  more: 'Show {count} more',
  final: 'final',
  delayed: 'temporary: still tried',
  unsettled: 'not said whether final',
  dead: 'give the address up',
  whole: 'Show all it said',
  disagree:
    'Reply {reply} and code {enhanced} contradict each other: the reply decides whether it is tried again, the code names the reason.',
  to: 'To',
  refusedBy: 'Refused by',
  nobody: 'nobody answered',
  reportedBy: 'Reported by',
  at: 'Refused',
  reply: 'Reply {code}',
  enhanced: 'Code {code}',
  cause: 'Behind it',
  sourceCode: 'Sender’s code',
  blockList: 'Block list',
  retry: 'Retry',
  retryAfter: 'in {time}',
  retryAt: 'until {time}',
  address: 'The address',
  addressDead: 'give it up for good',
  addressAlive: 'may be fine: the cause lies elsewhere',
  table: 'Table',
  said: 'It said',
  next: 'Next',
  noMeaning: 'no table knows it',
  kinds,
  phases,
  seenBy,
  tables,
  returned: 'The message that came back',
  noneReturned: 'Nothing came back with it: whether the sender ever sent it cannot be told.',
  handedBy: 'Handed over by',
  onList: 'on the list',
  offList: 'not on the list',
  envelope: 'About the message that brought it',
  openRule: 'Prepare rule for {product}',
  onlyThese: 'For the published ranges of {sender} alone',
  pasted: 'Text that was pasted',
};
