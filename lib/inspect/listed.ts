import type { BounceKind, BouncedRecipient } from '../bounces/bounce.ts';
import type { Report, VerdictLevel } from './report.ts';

/** Of what a server said: its words may be as long as the message, and a list holds thousands of them. */
const MAX_SAID = 1000;

type Kept =
  | 'recipient'
  | 'replyCode'
  | 'enhancedCode'
  | 'sourceCode'
  | 'reason'
  | 'move'
  | 'final'
  | 'addressDead'
  | 'remote'
  | 'diagnostic';

/** What a list keeps of one recipient. */
export type ListedRecipient = Readonly<Pick<BouncedRecipient, Kept>>;

/** One message among many: small enough for ten thousand of them. */
export interface Listed {
  /** The file it came from; empty where there was none. */
  readonly name: string;
  readonly subject: string;
  /** When it arrived, else when it says that it was written; ISO 8601, UTC. */
  readonly date: string | null;
  /** null: no message, but a row of the sender's report or another text. */
  readonly level: VerdictLevel | null;
  /** null: it speaks of no bounce. */
  readonly kind: BounceKind | null;
  readonly recipients: readonly ListedRecipient[];
}

/** What a list of messages says of this one. */
export function listed(report: Report, name: string): Listed {
  const { message, hops, verdict, bounce } = report;
  return {
    name,
    subject: message.subject?.value ?? '',
    date: hops.find(({ date }) => date !== null)?.date ?? message.date?.value ?? null,
    level: verdict.level,
    kind: bounce?.kind ?? null,
    recipients: bounce?.recipients.map(listedRecipient) ?? [],
  };
}

export function listedRecipient(of: BouncedRecipient): ListedRecipient {
  const { recipient, replyCode, enhancedCode, sourceCode, reason, move, final, addressDead, remote } = of;
  const diagnostic = of.diagnostic?.slice(0, MAX_SAID) ?? null;
  return { recipient, replyCode, enhancedCode, sourceCode, reason, move, final, addressDead, remote, diagnostic };
}
