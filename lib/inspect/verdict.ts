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
}

/** The verdict table of the house, row by row. */
export function verdictLevel({ border, sender, fromDomain, authentication }: Grounds): VerdictLevel {
  if (border !== 'found' || fromDomain === null) return 'cannot-tell';
  if (!sender) return 'no-sender';
  if (authentication.dmarc === 'fail') return 'contradicted';
  const inRange = sender.answer === 'in';
  const passed = authentication.dmarc === 'pass' || authentication.dkim.length > 0;
  if (inRange) return passed ? 'genuine' : 'ip-only';
  return passed ? 'signature-only' : 'not-this-sender';
}
