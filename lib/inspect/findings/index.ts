import type { FindingRule } from '../finding.ts';
import { borderAmbiguous } from './border-ambiguous.ts';
import { borderNone } from './border-none.ts';
import { borderUnknown } from './border-unknown.ts';
import { claimedBelow } from './claimed-below.ts';
import { clockSkew } from './clock-skew.ts';
import { conflictingResults } from './conflicting-results.ts';
import { dkimAligned } from './dkim-aligned.ts';
import { dmarcFail } from './dmarc-fail.ts';
import { dmarcPass } from './dmarc-pass.ts';
import { forgedBorderLine } from './forged-border-line.ts';
import { forgedResults } from './forged-results.ts';
import { inRange } from './in-range.ts';
import { noFrom } from './no-from.ts';
import { nobodySaid } from './nobody-said.ts';
import { oddFrom } from './odd-from.ts';
import { outOfRange } from './out-of-range.ts';
import { severalFrom } from './several-from.ts';
import { spf } from './spf.ts';
import { unbelievedPass } from './unbelieved-pass.ts';
import { witnessDisagrees } from './witness-disagrees.ts';
import { wouldBeBelieved } from './would-be-believed.ts';
import { wouldBeInRange } from './would-be-in-range.ts';

/** Most telling first: the screen shows the first three before it folds. */
export const FINDINGS: readonly FindingRule[] = [
  severalFrom,
  noFrom,
  oddFrom,
  borderNone,
  borderAmbiguous,
  borderUnknown,
  wouldBeInRange,
  wouldBeBelieved,
  inRange,
  outOfRange,
  dmarcFail,
  dmarcPass,
  dkimAligned,
  conflictingResults,
  nobodySaid,
  forgedResults,
  forgedBorderLine,
  claimedBelow,
  unbelievedPass,
  witnessDisagrees,
  spf,
  clockSkew,
];
