import { expect, test } from 'vitest';
import { findBorder } from '../../../lib/received/find-border.ts';
import { GATEWAYS } from '../../../lib/received/gateway.ts';
import type { Own } from '../../../lib/received/own.ts';
import { placeHops } from '../../../lib/received/place.ts';
import { PLATFORMS } from '../../../lib/received/platform.ts';
import { readHops } from '../../../lib/received/read.ts';
import { receivedFields } from './fields.ts';

const DATE = 'Sat, 21 Nov 2026 18:37:58 +0000';
const NOBODY: Own = { hosts: [], networks: [], platform: null, gateways: [], borderDialect: null };

const by = (host: string, client: string) =>
  `from x (x.test [${client}]) by ${host} (Postfix) with ESMTP id 1A; ${DATE}`;
const login = `from x (x.test [203.0.113.9]) by mx.test (Postfix) with ESMTPSA id 1A; ${DATE}`;

const cases: readonly [string, readonly string[], Partial<Own>, readonly string[]][] = [
  [
    'found',
    [
      by('store.test', '10.0.0.1'),
      `(qmail 1 invoked from network); ${DATE}`,
      by('mx.test', '203.0.113.66'),
      by('a', '10.1.1.1'),
    ],
    { hosts: ['store.test', 'mx.test'] },
    ['own own-host', 'own note', 'border outside-client', 'claimed below-border'],
  ],
  [
    'a filter on the same machine',
    [by('mx.test', '127.0.0.1'), by('localhost', '127.0.0.1'), by('mx.test', '203.0.113.66')],
    { hosts: ['mx.test'] },
    ['own own-host', 'own this-machine', 'border outside-client'],
  ],
  [
    'a gateway in front of a platform',
    [
      by('a.mail.protection.outlook.com', '205.139.110.9'),
      by('relay.mimecast.com', '203.0.113.66'),
      by('b', '10.1.1.1'),
    ],
    { platform: PLATFORMS.microsoft365, gateways: GATEWAYS },
    ['own platform', 'border outside-client', 'claimed below-border'],
  ],
  [
    'an address of ours in `by`',
    [by('mx.test', '10.0.0.1'), by('10.0.0.1', '203.0.113.66')],
    { hosts: ['mx.test'], networks: ['10.0.0.0/8' as never] },
    ['own own-host', 'border outside-client'],
  ],
  ['our own user', [login, by('b', '10.1.1.1')], { hosts: ['mx.test'] }, ['own own-host', 'claimed below-own']],
  [
    'nothing is known',
    [by('mx.test', '203.0.113.66'), by('b', '10.1.1.1')],
    {},
    ['unknown stranger', 'unknown beyond'],
  ],
  [
    'an own line that leaves two addresses open',
    [`from [198.51.100.4] (x.test [203.0.113.66]) by mx.test with SMTP; ${DATE}`, by('b', '10.1.1.1')],
    { hosts: ['mx.test'] },
    ['unknown open', 'unknown beyond'],
  ],
  [
    'a silent gateway',
    [by('mx.test', '10.0.0.1'), by('b', '203.0.113.66')],
    { hosts: ['mx.test'] },
    ['own own-host', 'unknown stranger'],
  ],
  ['internal', [by('mx.test', '10.0.0.1')], { hosts: ['mx.test'] }, ['own own-host']],
];

test.each(cases)('%s', (_, lines, part, expected) => {
  const own = { ...NOBODY, ...part };
  const hops = readHops(receivedFields(...lines));
  const placed = placeHops(hops, findBorder(hops, own), own);
  expect(placed.map(({ position, reason }) => `${position} ${reason}`)).toEqual(expected);
  expect(placed).toMatchObject(hops);
});
