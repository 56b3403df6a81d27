import type { Shape } from '../shape.ts';
import { amazonSns } from './amazon-sns.ts';
import { biglobe } from './biglobe.ts';
import { domino } from './domino.ts';
import { dragonfly } from './dragonfly.ts';
import { exchange } from './exchange.ts';
import { exchange5 } from './exchange-5.ts';
import { exim } from './exim.ts';
import { ezWeb } from './ez-web.ts';
import { fml } from './fml.ts';
import { gmailCard } from './gmail-card.ts';
import { gmail } from './gmail.ts';
import { googleGroups } from './google-groups.ts';
import { imail } from './imail.ts';
import { interscan } from './interscan.ts';
import { james } from './james.ts';
import { kddi } from './kddi.ts';
import { mFilter } from './m-filter.ts';
import { mailFoundry } from './mail-foundry.ts';
import { mailMarshal } from './mail-marshal.ts';
import { messagingServer } from './messaging-server.ts';
import { mms } from './mms.ts';
import { mxLogic } from './mx-logic.ts';
import { notes } from './notes.ts';
import { oneAndOne } from './one-and-one.ts';
import { opensmtpd } from './opensmtpd.ts';
import { postfix } from './postfix.ts';
import { postfixNotice } from './postfix-notice.ts';
import { qmail } from './qmail.ts';
import { sendmail } from './sendmail.ts';
import { surfControl } from './surf-control.ts';
import { x3 } from './x3.ts';
import { x6 } from './x6.ts';
import { zoho } from './zoho.ts';

/** The most telling first: whoever knows a letter keeps it. Exim's sentence opens letters of others, so those come before it. */
export const SHAPES: readonly Shape[] = [
  amazonSns,
  postfixNotice,
  postfix,
  biglobe,
  sendmail,
  interscan,
  qmail,
  mxLogic,
  oneAndOne,
  zoho,
  exim,
  x3,
  gmail,
  gmailCard,
  googleGroups,
  exchange,
  exchange5,
  domino,
  notes,
  opensmtpd,
  dragonfly,
  messagingServer,
  mailMarshal,
  mailFoundry,
  kddi,
  ezWeb,
  mFilter,
  surfControl,
  james,
  x6,
  imail,
  fml,
  mms,
];
