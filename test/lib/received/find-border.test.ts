import { expect, test } from 'vitest';
import type { Cidr } from '../../../lib/base/cidr.ts';
import type { Ip } from '../../../lib/base/ip.ts';
import type { BorderReason, BorderStatus } from '../../../lib/received/border.ts';
import { findBorder, matchesHost } from '../../../lib/received/find-border.ts';
import type { Client, Hop } from '../../../lib/received/hop.ts';
import { PLATFORMS } from '../../../lib/received/platform.ts';

/** `by` and client of a line: an address, several with `|` between them, or a kind without an address. */
type Line = readonly [by: string | null, client: string];

function hop([by, client]: Line, index: number): Hop {
  const addresses = client.split('|') as Ip[];
  const kind: Client = /^[a-z]+$/.test(client) ? (client as Client) : addresses.length > 1 ? 'ambiguous' : 'sure';
  return {
    index,
    field: index,
    span: { start: 0, end: 0 },
    client: kind,
    by,
    ip: kind === 'sure' ? addresses[0]! : null,
    candidates: kind === 'ambiguous' ? addresses : [],
    reverseDns: null,
    helo: null,
    protocol: null,
    tls: null,
    id: null,
    for: null,
    date: null,
    offset: null,
    delay: null,
    dialect: 'postfix',
    at: {},
    problems: [],
  };
}

interface Case {
  readonly name: string;
  readonly lines: readonly Line[];
  readonly hosts?: readonly string[];
  readonly networks?: readonly string[];
  readonly platform?: keyof typeof PLATFORMS;
  readonly expected: readonly [BorderStatus, string | null, BorderReason, suggestion?: string];
}

const MX = 'mx1.empresa.example';
const STORE = 'correo.empresa.example';
const OUTSIDE = '108.175.97.10';

const cases: Case[] = [
  {
    name: 'the first own line with a client from outside',
    lines: [
      [STORE, 'local'],
      [STORE, '10.20.0.25'],
      [MX, OUTSIDE],
      ['x.example', '10.9.8.7'],
    ],
    hosts: [MX, STORE],
    expected: ['found', OUTSIDE, 'outside-client'],
  },
  {
    name: 'a suffix stands for subdomains',
    lines: [
      [STORE, '10.20.0.25'],
      [MX, OUTSIDE],
    ],
    hosts: ['.empresa.example'],
    expected: ['found', OUTSIDE, 'outside-client'],
  },
  {
    name: 'a forged line with our own name below changes nothing',
    lines: [
      [MX, '203.0.113.66'],
      [MX, OUTSIDE],
    ],
    hosts: [MX],
    expected: ['found', '203.0.113.66', 'outside-client'],
  },
  {
    name: 'own networks: a public client of ours is inside',
    lines: [
      [STORE, '192.0.2.25'],
      [MX, OUTSIDE],
    ],
    hosts: [MX, STORE],
    networks: ['192.0.2.25/32'],
    expected: ['found', OUTSIDE, 'outside-client'],
  },
  {
    name: 'own networks given: a private client outside them is outside',
    lines: [[MX, '10.1.2.3']],
    hosts: [MX],
    networks: ['10.20.0.0/16'],
    expected: ['found', '10.1.2.3', 'outside-client'],
  },
  {
    name: 'loopback is inside whatever the networks',
    lines: [
      [MX, '127.0.0.1'],
      [MX, OUTSIDE],
    ],
    hosts: [MX],
    networks: ['10.20.0.0/16'],
    expected: ['found', OUTSIDE, 'outside-client'],
  },
  {
    name: 'a content filter on the server calls itself localhost',
    lines: [
      [MX, '127.0.0.1'],
      ['localhost', '127.0.0.1'],
      [MX, OUTSIDE],
    ],
    hosts: [MX],
    expected: ['found', OUTSIDE, 'outside-client'],
  },
  {
    name: 'localhost is ours only under our own loopback client',
    lines: [
      [MX, '10.0.0.9'],
      ['localhost', '127.0.0.1'],
      [MX, OUTSIDE],
    ],
    hosts: [MX],
    expected: ['unknown', null, 'gateway-silent', OUTSIDE],
  },
  { name: 'pick-up', lines: [[MX, 'local']], hosts: [MX], expected: ['none', null, 'pick-up'] },
  {
    name: 'internal mail',
    lines: [
      [STORE, '10.20.0.25'],
      [MX, '10.1.1.1'],
    ],
    hosts: [MX, STORE],
    expected: ['none', null, 'internal'],
  },
  {
    name: 'own submission',
    lines: [
      [MX, 'submission'],
      ['laptop', OUTSIDE],
    ],
    hosts: [MX],
    expected: ['none', null, 'submission'],
  },
  {
    name: 'two addresses and no known writer',
    lines: [[MX, `${OUTSIDE}|203.0.113.66`]],
    hosts: [MX],
    expected: ['ambiguous', null, 'two-addresses'],
  },
  {
    name: 'two addresses, both inside',
    lines: [
      [STORE, '10.1.1.1|127.0.0.1'],
      [MX, OUTSIDE],
    ],
    hosts: [MX, STORE],
    expected: ['found', OUTSIDE, 'outside-client'],
  },
  {
    name: 'an own line that cannot be read',
    lines: [
      [STORE, 'unread'],
      [MX, OUTSIDE],
    ],
    hosts: [MX, STORE],
    expected: ['ambiguous', null, 'unread-line'],
  },
  {
    name: 'a line without writer under an own one',
    lines: [
      [STORE, '10.20.0.25'],
      [null, OUTSIDE],
    ],
    hosts: [STORE],
    expected: ['ambiguous', null, 'unread-line'],
  },
  {
    name: 'nothing is known to be ours',
    lines: [
      [STORE, 'local'],
      [STORE, '10.20.0.25'],
      [MX, OUTSIDE],
    ],
    expected: ['unknown', null, 'nothing-own', OUTSIDE],
  },
  {
    name: 'the top line is not ours',
    lines: [
      ['other.example', OUTSIDE],
      [MX, OUTSIDE],
    ],
    hosts: [MX],
    expected: ['unknown', null, 'top-foreign', OUTSIDE],
  },
  {
    name: 'our gateway left no line',
    lines: [
      [STORE, '198.51.100.7'],
      ['mta10.mbsend.example', '10.9.8.7'],
    ],
    hosts: [STORE],
    networks: ['198.51.100.7/32'],
    expected: ['unknown', null, 'gateway-silent'],
  },
  {
    name: 'no suggestion across a line that cannot be read',
    lines: [
      [STORE, 'unread'],
      [MX, OUTSIDE],
    ],
    expected: ['unknown', null, 'nothing-own'],
  },
  { name: 'no Received field', lines: [], hosts: [MX], expected: ['unknown', null, 'no-received'] },
  {
    name: 'a note without writer is stepped over',
    lines: [
      [null, 'local'],
      [MX, OUTSIDE],
    ],
    hosts: [MX],
    expected: ['found', OUTSIDE, 'outside-client'],
  },
  {
    name: 'Gmail',
    lines: [
      ['2002:a05:6f02:1b4:b0:9f:3a71:51ba', 'local'],
      ['mx.google.com', OUTSIDE],
    ],
    platform: 'google',
    expected: ['found', OUTSIDE, 'outside-client'],
  },
  {
    name: 'Microsoft 365 hands mail on over public IPv6',
    lines: [
      ['AM0PR04MB1234.eurprd04.prod.outlook.com', '2603:10a6:208:1::1'],
      ['DB5EUR03FT003.mail.protection.outlook.com', OUTSIDE],
    ],
    platform: 'microsoft365',
    expected: ['found', OUTSIDE, 'outside-client'],
  },
  {
    name: "another tenant's leaving host is foreign",
    lines: [['DB5EUR03FT003.mail.protection.outlook.com', '40.107.1.2']],
    platform: 'microsoft365',
    expected: ['found', '40.107.1.2', 'outside-client'],
  },
];

test.each(cases)('$name', ({ lines, hosts = [], networks = [], platform, expected }) => {
  const [status, ip, reason, suggested] = expected;
  const own = { hosts, networks: networks as Cidr[], platform: platform ? PLATFORMS[platform] : null };
  const border = findBorder(lines.map(hop), own);
  expect(border).toMatchObject({ status, ip, reason });
  expect(border.suggestion?.ip).toBe(suggested);
});

test('the suggestion names every server down to the one that saw a stranger', () => {
  const border = findBorder(
    [
      [STORE, 'local'],
      [STORE, '10.20.0.25'],
      [MX, OUTSIDE],
    ].map((line, index) => hop(line as unknown as Line, index)),
    { hosts: [], networks: [], platform: null },
  );
  expect(border.suggestion).toEqual({ hosts: [STORE, MX], platform: null, server: MX, ip: OUTSIDE, hop: 2 });
});

test('the suggestion is the platform where its servers stand on top', () => {
  const lines: Line[] = [
    ['AM0PR04MB1234.eurprd04.prod.outlook.com', '2603:10a6:208:1::1'],
    ['DB5EUR03FT003.mail.protection.outlook.com', OUTSIDE],
  ];
  const border = findBorder(lines.map(hop), { hosts: [], networks: [], platform: null });
  expect(border.suggestion).toMatchObject({ platform: 'microsoft365', hosts: [], ip: OUTSIDE });
});

test.each([
  ['mx1.empresa.example', ['mx1.empresa.example'], true],
  ['MX1.Empresa.Example', ['mx1.empresa.example'], true],
  ['a.empresa.example', ['.empresa.example'], true],
  ['empresa.example', ['.empresa.example'], false],
  ['evil-empresa.example', ['.empresa.example'], false],
  ['mx1.empresa.example.evil.example', ['mx1.empresa.example', '.empresa.example'], false],
])('%s against %o: %s', (name, hosts, expected) => {
  expect(matchesHost(name, hosts)).toBe(expected);
});
