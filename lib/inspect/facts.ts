import type { Conclusion } from '../authentication/conclude.ts';
import type { Judged } from '../authentication/outrank.ts';
import type { OwnCheck } from '../authentication/own-check.ts';
import type { AuthenticationProblemCode, ReceivedSpf, Result, Vantage } from '../authentication/result.ts';
import type { Problem } from '../base/problem.ts';
import type { Message } from '../message/message.ts';
import type { Border } from '../received/border.ts';
import type { Hop } from '../received/hop.ts';
import type { Own } from '../received/own.ts';
import type { SenderProfile } from '../senders/profile.ts';
import type { Author } from './author.ts';
import type { Filters } from './filters/filter.ts';
import type { BounceFact, DomainFact, MessageFacts, SenderFact } from './report.ts';
import type { ShownField } from './shown.ts';
import type { Vouching } from './vouching.ts';

/** Everything the rooms below read out of one message, side by side: what findings look at. */
export interface Facts {
  readonly message: Message;
  readonly about: MessageFacts;
  readonly shown: readonly ShownField[];
  readonly author: Author;
  /** The one domain of From; null where there is none, more than one, or it cannot be read. */
  readonly fromDomain: string | null;
  readonly own: Own;
  readonly hops: readonly Hop[];
  readonly border: Border;
  readonly vantage: Vantage;
  readonly results: readonly Result[];
  readonly receivedSpf: readonly ReceivedSpf[];
  readonly resultProblems: readonly Problem<AuthenticationProblemCode>[];
  /** What the believed results come to. */
  readonly conclusion: Conclusion;
  /** What Postern checked itself. */
  readonly checks: readonly OwnCheck[];
  /** Both together, our own checks first: what the verdict rests on. */
  readonly judged: Judged;
  readonly filters: Filters;
  readonly vouching: Vouching;
  readonly domains: readonly DomainFact[];
  readonly sender: SenderFact | null;
  readonly bounce: BounceFact | null;
  readonly profiles: readonly SenderProfile[];
}
