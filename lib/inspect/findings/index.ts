import type { FindingRule } from '../finding.ts';
import { backscatter } from './backscatter.ts';
import { behindGateway } from './behind-gateway.ts';
import { bidiControls } from './bidi-controls.ts';
import { bimi } from './bimi.ts';
import { bodyAppended } from './body-appended.ts';
import { borderAmbiguous } from './border-ambiguous.ts';
import { borderNone } from './border-none.ts';
import { borderUnknown } from './border-unknown.ts';
import { claimedBelow } from './claimed-below.ts';
import { clockSkew } from './clock-skew.ts';
import { conflictingResults } from './conflicting-results.ts';
import { checkRefused } from './check-refused.ts';
import { checksDisagree } from './checks-disagree.ts';
import { dkim2 } from './dkim2.ts';
import { dkimAligned } from './dkim-aligned.ts';
import { dkimChecked } from './dkim-checked.ts';
import { dmarcChecked } from './dmarc-checked.ts';
import { dmarcFail } from './dmarc-fail.ts';
import { dmarcPass } from './dmarc-pass.ts';
import { doubledField } from './doubled-field.ts';
import { exemptionActed } from './exemption-acted.ts';
import { exemptionTooWide } from './exemption-too-wide.ts';
import { forgedBorderLine } from './forged-border-line.ts';
import { forgedResults } from './forged-results.ts';
import { gluedLine } from './glued-line.ts';
import { groundlessDmarc } from './groundless-dmarc.ts';
import { hiddenFrom } from './hidden-from.ts';
import { idnDomain } from './idn-domain.ts';
import { inRange } from './in-range.ts';
import { lookalikeDomain } from './lookalike-domain.ts';
import { lookedBehindGateway } from './looked-behind-gateway.ts';
import { nameIsAddress } from './name-is-address.ts';
import { noFrom } from './no-from.ts';
import { notDelivered } from './not-delivered.ts';
import { nobodySaid } from './nobody-said.ts';
import { nullSender } from './null-sender.ts';
import { oddFrom } from './odd-from.ts';
import { oddHelo } from './odd-helo.ts';
import { oddResults } from './odd-results.ts';
import { otherListActed } from './other-list-acted.ts';
import { outOfRange } from './out-of-range.ts';
import { pushedAway } from './pushed-away.ts';
import { replyElsewhere } from './reply-elsewhere.ts';
import { sawOnlyGateway } from './saw-only-gateway.ts';
import { senderElsewhere } from './sender-elsewhere.ts';
import { severalFrom } from './several-from.ts';
import { spf } from './spf.ts';
import { staleSignature } from './stale-signature.ts';
import { stillFiltered } from './still-filtered.ts';
import { unbelievedPass } from './unbelieved-pass.ts';
import { unseenCharacters } from './unseen-characters.ts';
import { unsignedField } from './unsigned-field.ts';
import { witnessDisagrees } from './witness-disagrees.ts';
import { wouldBeBelieved } from './would-be-believed.ts';
import { wouldBeInRange } from './would-be-in-range.ts';

/** Most telling first: the screen shows the first three before it folds. */
export const FINDINGS: readonly FindingRule[] = [
  backscatter,
  severalFrom,
  noFrom,
  oddFrom,
  hiddenFrom,
  pushedAway,
  nameIsAddress,
  lookalikeDomain,
  bidiControls,
  unseenCharacters,
  gluedLine,
  oddResults,
  groundlessDmarc,
  bodyAppended,
  staleSignature,
  unsignedField,
  doubledField,
  senderElsewhere,
  replyElsewhere,
  nullSender,
  borderNone,
  borderAmbiguous,
  borderUnknown,
  notDelivered,
  behindGateway,
  wouldBeInRange,
  wouldBeBelieved,
  inRange,
  outOfRange,
  dmarcFail,
  dmarcPass,
  dkimAligned,
  dmarcChecked,
  dkimChecked,
  checkRefused,
  checksDisagree,
  conflictingResults,
  exemptionTooWide,
  nobodySaid,
  forgedResults,
  forgedBorderLine,
  claimedBelow,
  unbelievedPass,
  witnessDisagrees,
  sawOnlyGateway,
  lookedBehindGateway,
  stillFiltered,
  otherListActed,
  exemptionActed,
  spf,
  oddHelo,
  idnDomain,
  clockSkew,
  bimi,
  dkim2,
];
