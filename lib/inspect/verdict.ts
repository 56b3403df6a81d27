import type { Conclusion } from '../authentication/conclude.ts';
import type { BorderStatus } from '../received/border.ts';
import type { SenderFact, VerdictLevel } from './report.ts';

/** All the verdict rests on. */
export interface Grounds {
  readonly border: BorderStatus;
  readonly sender: Pick<SenderFact, 'answer'> | null;
  /** The one domain of From; null: there is none, more than one, or it cannot be read. */
  readonly fromDomain: string | null;
  readonly authentication: Pick<Conclusion, 'dmarc' | 'dkim'>;
  /** A composition attack stands unexplained. */
  readonly unexplained?: boolean;
  /** The border address is a filtering gateway's, by its network or its confirmed name. */
  readonly onlyGatewaySeen?: boolean;
}

/** The verdict table of the house, row by row. */
export function verdictLevel(grounds: Grounds): VerdictLevel {
  const { border, sender, fromDomain, authentication, unexplained = false, onlyGatewaySeen = false } = grounds;
  if (border !== 'found' || fromDomain === null || unexplained) return 'cannot-tell';
  if (!sender) return 'no-sender';
  if (authentication.dmarc === 'fail') return 'contradicted';
  const inRange = sender.answer === 'in';
  const passed = authentication.dmarc === 'pass' || authentication.dkim.length > 0;
  if (inRange) return passed ? 'genuine' : 'ip-only';
  // Out of range only says where the gateway stands: a sender that is asked for may have handed the message to it. A dmarc=fail
  // stays what it is, and mail nobody is asked about stays ordinary.
  if (!inRange && onlyGatewaySeen) return 'cannot-tell';
  return passed ? 'signature-only' : 'not-this-sender';
}
