import { describe, expect, test } from 'vitest';
import { cidrContains } from '../../../lib/base/cidr.ts';
import { parseIp } from '../../../lib/base/ip.ts';
import type { Ip } from '../../../lib/base/ip.ts';
import { matchesHost } from '../../../lib/received/host.ts';
import { PLATFORMS } from '../../../lib/received/platform.ts';
import type { PlatformId } from '../../../lib/received/platform.ts';
import { readHops } from '../../../lib/received/read.ts';
import { receivedFields } from './fields.ts';

/** Modelled on public samples, not recorded: names and addresses are ours. Topmost first; the border line is marked. */
const OUTLOOK = [
  'from AM0PR08MB1234.eurprd08.prod.outlook.com (2603:10a6:208:1ab::12)\n by VI1PR08MB5678.eurprd08.prod.outlook.com with HTTPS; Sat, 21 Nov 2026\n 18:38:03 +0000',
  'from DB8PR06CA0001.eurprd06.prod.outlook.com (2603:10a6:10:100::14) by\n AM0PR08MB1234.eurprd08.prod.outlook.com (2603:10a6:208:1ab::12) with\n Microsoft SMTP Server (version=TLS1_2,\n cipher=TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384) id 15.20.9343.9; Sat, 21 Nov\n 2026 18:38:01 +0000',
  'from DB1PEPF000509F1.eurprd03.prod.outlook.com\n (2603:10a6:10:100:cafe::2a) by DB8PR06CA0001.outlook.office365.com\n (2603:10a6:10:100::14) with Microsoft SMTP Server (version=TLS1_3,\n cipher=TLS_AES_256_GCM_SHA384) id 15.20.9343.9 via Frontend Transport; Sat, 21\n Nov 2026 18:38:00 +0000',
  'from mta10.mbsend.example (108.175.97.10) by\n DB1PEPF000509F1.mail.protection.outlook.com (10.167.242.75) with Microsoft\n SMTP Server (version=TLS1_3, cipher=TLS_AES_256_GCM_SHA384) id 15.20.9343.9 via\n Frontend Transport; Sat, 21 Nov 2026 18:37:58 +0000',
  'from app01.cliente.local (unknown [10.9.8.7])\n\tby mta10.mbsend.example (Postfix) with ESMTP id 515662F6932\n\tfor <ana@outlook.example>; Sat, 21 Nov 2026 18:37:57 +0000 (UTC)',
];

const GMAIL = [
  'by 2002:a05:6a10:4a83:b0:5c1:2f:3d4e with SMTP id q19csp1234567pxu;\n        Sat, 21 Nov 2026 10:37:59 -0800 (PST)',
  'from mta10.mbsend.example (mta10.mbsend.example. [108.175.97.10])\n        by mx.google.com with ESMTPS id d2e1a72fcca58-7e8f1a2b3c4si1234567b3a.164.2026.11.21.10.37.58\n        for <ana@gmail.example>\n        (version=TLS1_3 cipher=TLS_AES_256_GCM_SHA384 bits=256/256);\n        Sat, 21 Nov 2026 10:37:58 -0800 (PST)',
  'from app01.cliente.local (unknown [10.9.8.7])\n\tby mta10.mbsend.example (Postfix) with ESMTP id 515662F6932\n\tfor <ana@gmail.example>; Sat, 21 Nov 2026 18:37:57 +0000 (UTC)',
];

const chains: readonly [PlatformId, readonly string[], number][] = [
  ['microsoft365', OUTLOOK, 3],
  ['google', GMAIL, 1],
];

describe.each(chains)('a message in %s', (id, lines, border) => {
  const platform = PLATFORMS[id];
  const hops = readHops(receivedFields(...lines));

  test('every line is read', () => expect(hops.flatMap(({ problems }) => problems)).toEqual([]));

  test("the lines down to the border are the platform's, and only the border's client is from outside", () => {
    const inNetworks = (address: Ip | null) =>
      address !== null && platform.networks.some((network) => cidrContains(network, address));
    const walked = hops.slice(0, border + 1);
    expect(walked.filter(({ by }) => !matchesHost(by!, platform.hosts) && !inNetworks(parseIp(by!)))).toEqual([]);
    expect(walked.filter(({ ip }) => ip !== null && !inNetworks(ip)).map(({ index }) => index)).toEqual([border]);
    expect(hops[border]).toMatchObject({ ip: '108.175.97.10', client: 'sure' });
    expect(matchesHost(hops[border]!.by!, platform.borders)).toBe(true);
  });

  test('what comes below is not', () => expect(matchesHost(hops[border + 1]!.by!, platform.hosts)).toBe(false));

  test('no delay is lost', () => expect(hops.at(-2)!.delay).toBe(1));
});

test("another tenant's leaving host is a stranger", () => {
  expect(matchesHost('mail-dbapc01on2123.outbound.protection.outlook.com', PLATFORMS.microsoft365.hosts)).toBe(false);
  expect(matchesHost('AM0PR08MB1234.EURPRD08.PROD.OUTLOOK.COM', PLATFORMS.microsoft365.hosts)).toBe(true);
  expect(matchesHost('notprod.outlook.com', PLATFORMS.microsoft365.hosts)).toBe(false);
});
