import { parseCidr } from '../../../../lib/base/cidr.ts';
import type { Cidr } from '../../../../lib/base/cidr.ts';
import { inspect } from '../../../../lib/inspect/inspect.ts';
import type { Report } from '../../../../lib/inspect/report.ts';
import type { Settings } from '../../../../lib/inspect/settings.ts';
import { readSource } from '../../../../lib/message/source.ts';

// Modelled on the vendors' documentation and on public mail; no message here was received by anybody.

const NOBODY: Settings = { ownHosts: [], ownNetworks: [], authservIds: [], platform: null, sender: null };
export const IN_MICROSOFT: Settings = { ...NOBODY, platform: 'microsoft365' };
export const BEHIND_POSTFIX: Settings = { ...NOBODY, ownHosts: ['mx1.empresa.example'] };
/** Microsoft 365 behind a gateway of our own. */
export const BEHIND_GATEWAY: Settings = {
  ...NOBODY,
  platform: 'microsoft365',
  ownHosts: ['gw.empresa.example'],
  ownNetworks: [parseCidr('192.0.2.25/32') as Cidr],
};

export const FROM = 'From: Banco <avisos@banco.example>\nSubject: Cartola\n';
const INNER = `Received: from AM0PR01CA0095.eurprd01.prod.exchangelabs.com (2603:10a6:208:10e::36)
 by AS8PR03MB9876.eurprd03.prod.outlook.com (2603:10a6:20b:5a1::12) with Microsoft SMTP Server
 (version=TLS1_2, cipher=TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384) id 15.20.9343.9; Sat, 21 Nov 2026 20:25:04 +0000
`;
const frontEnd = (name: string, ip: string) => `Received: from ${name} (${ip})
 by AM4PEPF00025F98.mail.protection.outlook.com (10.167.16.7) with Microsoft SMTP Server
 (version=TLS1_3, cipher=TLS_AES_256_GCM_SHA384) id 15.20.9343.9 via Frontend Transport; Sat, 21 Nov 2026 20:25:03 +0000
`;
const AUTH = (ip: string) => `Authentication-Results: spf=pass (sender IP is ${ip})
 smtp.mailfrom=banco.example; dkim=pass (signature was verified)
 header.d=banco.example;dmarc=pass action=none header.from=banco.example;compauth=pass reason=100
`;

interface Microsoft {
  /** The value of X-Forefront-Antispam-Report. */
  readonly report: string;
  readonly more?: string;
  readonly ip?: string;
  readonly auth?: string;
}

/** A message in a Microsoft 365 mailbox: its own fields stand among the sender's. */
export function inMicrosoft({ report, more = '', ip = '108.175.97.10', auth = AUTH(ip) }: Microsoft): string {
  return `${INNER}${auth}${frontEnd('mta10.mbsend.example', ip)}${FROM}X-Forefront-Antispam-Report:\n ${report}\n${more}\nHola\n`;
}

/** The same with a gateway of our own in front. `judged` is the address Microsoft 365 judged. */
export function behindGateway(judged: string, more = ''): string {
  const gateway = `Received: from mta10.mbsend.example (mta10.mbsend.example [108.175.97.10])
\tby gw.empresa.example (Postfix) with ESMTPS id 4F1; Sat, 21 Nov 2026 20:25:01 +0000 (UTC)
`;
  const cip = `X-Forefront-Antispam-Report:\n CIP:${judged};CTRY:CL;LANG:es;SCL:1;SRV:;IPV:NLI;SFV:NSPM;H:x;PTR:x;CAT:NONE;SFS:;DIR:INB;\n`;
  return `${INNER}${AUTH(judged)}${frontEnd('gw.empresa.example', '192.0.2.25')}${gateway}${FROM}${cip}${more}\nHola\n`;
}

/** A message behind our own Postfix: `above` its Received line, `below` among the sender's fields. */
export function behindPostfix({ above = '', below = '', ip = '108.175.97.10' }): string {
  const received = `Received: from mta10.mbsend.example (mta10.mbsend.example [${ip}])
\tby mx1.empresa.example (Postfix) with ESMTPS id 25DAF2F6BDA; Sat, 21 Nov 2026 15:25:01 -0500 (-05)
`;
  return `${above}${received}${FROM}${below}\nHola\n`;
}

export function reportOf(text: string, settings: Settings): Report {
  return inspect(readSource({ text }), settings, { now: new Date('2026-11-24T12:00:00Z') });
}
