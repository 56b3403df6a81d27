import type { Dialect } from '../dialect.ts';
import { amavis } from './amavis.ts';
import { axigen } from './axigen.ts';
import { barracuda } from './barracuda.ts';
import { chasquid } from './chasquid.ts';
import { ciscoEsa } from './cisco-esa.ts';
import { communigate } from './communigate.ts';
import { courier } from './courier.ts';
import { domino } from './domino.ts';
import { dragonfly } from './dragonfly.ts';
import { exim } from './exim.ts';
import { fetchmail } from './fetchmail.ts';
import { fortimail } from './fortimail.ts';
import { gmail } from './gmail.ts';
import { groupwise } from './groupwise.ts';
import { haraka } from './haraka.ts';
import { icewarp } from './icewarp.ts';
import { imail } from './imail.ts';
import { james } from './james.ts';
import { kerio } from './kerio.ts';
import { lmtp } from './lmtp.ts';
import { maddy } from './maddy.ts';
import { mailenable } from './mailenable.ts';
import { mailmarshal } from './mailmarshal.ts';
import { mdaemon } from './mdaemon.ts';
import { messagelabs } from './messagelabs.ts';
import { microsoft } from './microsoft.ts';
import { mimecast } from './mimecast.ts';
import { mirapoint } from './mirapoint.ts';
import { momentum } from './momentum.ts';
import { mxlogic } from './mxlogic.ts';
import { nemesis } from './nemesis.ts';
import { opensmtpd } from './opensmtpd.ts';
import { oracle } from './oracle.ts';
import { postfix } from './postfix.ts';
import { powermta } from './powermta.ts';
import { proofpoint } from './proofpoint.ts';
import { qmail } from './qmail.ts';
import { sendgrid } from './sendgrid.ts';
import { sendmail } from './sendmail.ts';
import { ses } from './ses.ts';
import { smartermail } from './smartermail.ts';
import { stalwart } from './stalwart.ts';
import { symantecGateway } from './symantec-gateway.ts';
import { webmail } from './webmail.ts';
import { yahoo } from './yahoo.ts';
import { yandex } from './yandex.ts';
import { zimbra } from './zimbra.ts';
import { zonemta } from './zonemta.ts';

/** Servers by how often they are met; the order decides nothing, for all of them are asked. */
export const DIALECTS: readonly Dialect[] = [
  postfix,
  exim,
  sendmail,
  microsoft,
  gmail,
  lmtp,
  amavis,
  zimbra,
  qmail,
  courier,
  opensmtpd,
  haraka,
  chasquid,
  yahoo,
  yandex,
  nemesis,
  proofpoint,
  mimecast,
  barracuda,
  ciscoEsa,
  symantecGateway,
  fortimail,
  mailmarshal,
  messagelabs,
  mxlogic,
  ses,
  sendgrid,
  powermta,
  momentum,
  mdaemon,
  mailenable,
  kerio,
  icewarp,
  axigen,
  smartermail,
  stalwart,
  communigate,
  domino,
  oracle,
  imail,
  groupwise,
  mirapoint,
  james,
  maddy,
  zonemta,
  webmail,
  fetchmail,
  dragonfly,
];
