import type { Conclusion } from '../authentication/conclude.ts';
import type { ReceivedSpf, Result, Vantage } from '../authentication/result.ts';
import type { Message } from '../message/message.ts';
import type { Border } from '../received/border.ts';
import type { Own } from '../received/find-border.ts';
import type { Hop } from '../received/hop.ts';
import type { SenderProfile } from '../senders/profile.ts';
import type { MessageFacts, SenderFact } from './report.ts';

/** Everything the rooms below read out of one message, side by side: what findings look at. */
export interface Facts {
  readonly message: Message;
  readonly about: MessageFacts;
  /** The one domain of From; null where there is none, more than one, or it cannot be read. */
  readonly fromDomain: string | null;
  readonly own: Own;
  readonly hops: readonly Hop[];
  readonly border: Border;
  readonly vantage: Vantage;
  readonly results: readonly Result[];
  readonly receivedSpf: readonly ReceivedSpf[];
  readonly conclusion: Conclusion;
  readonly sender: SenderFact | null;
  readonly profiles: readonly SenderProfile[];
}
