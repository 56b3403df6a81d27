import { describe, expect, test } from 'vitest';
import type { Cidr } from '../../../lib/base/cidr.ts';
import type { Ip } from '../../../lib/base/ip.ts';
import type { BorderReason, BorderStatus } from '../../../lib/received/border.ts';
import { findBorder } from '../../../lib/received/find-border.ts';
import { GATEWAYS } from '../../../lib/received/gateway.ts';
import type { Client, Hop } from '../../../lib/received/hop.ts';
import type { Own } from '../../../lib/received/own.ts';
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
    cipher: null,
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

function ownWith(part: Partial<Own>): Own {
  return { hosts: [], networks: [], platform: null, gateways: [], borderDialect: null, ...part };
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
  const own = ownWith({ hosts, networks: networks as Cidr[], platform: platform ? PLATFORMS[platform] : null });
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
    ownWith({}),
  );
  expect(border.suggestion).toEqual({ hosts: [STORE, MX], platform: null, server: MX, ip: OUTSIDE, hop: 2 });
});

test('the suggestion is the platform where its servers stand on top', () => {
  const lines: Line[] = [
    ['AM0PR04MB1234.eurprd04.prod.outlook.com', '2603:10a6:208:1::1'],
    ['DB5EUR03FT003.mail.protection.outlook.com', OUTSIDE],
  ];
  const border = findBorder(lines.map(hop), ownWith({}));
  expect(border.suggestion).toMatchObject({ platform: 'microsoft365', hosts: [], ip: OUTSIDE });
});

describe('a filtering gateway in front', () => {
  const gateways = GATEWAYS.filter(({ id }) => id === 'mimecast');
  const GATE = '205.139.110.120';
  const EXCHANGE = 'DB5EUR03FT003.mail.protection.outlook.com';
  const relayed: Line[] = [
    [EXCHANGE, GATE],
    ['relay.mimecast.com', '10.1.2.3'],
    ['relay.mimecast.com', OUTSIDE],
    ['mta10.mbsend.example', '10.9.8.7'],
  ];
  const at = (lines: readonly Line[], own: Partial<Own>) =>
    findBorder(lines.map(hop), ownWith({ platform: PLATFORMS.microsoft365, ...own }));

  test('declared: its own lines count, and the border is the one that saw a stranger', () => {
    expect(at(relayed, { gateways })).toMatchObject({ status: 'found', hop: 2, ip: OUTSIDE, gateway: null });
  });

  test('declared, and own networks without its inner addresses: they are inside all the same', () => {
    const networks = ['192.0.2.25/32'] as Cidr[];
    expect(at(relayed, { gateways, networks })).toMatchObject({ hop: 2, ip: OUTSIDE });
  });

  test('not declared: the border is its address, and the border says whose that is', () => {
    expect(at(relayed, {})).toMatchObject({ hop: 0, ip: GATE, gateway: { id: 'mimecast', proof: 'network' } });
  });

  test('declared, but the mail came from elsewhere: a forged line with its name moves nothing', () => {
    const forged: Line[] = [
      [EXCHANGE, '203.0.113.66'],
      ['relay.mimecast.com', OUTSIDE],
    ];
    expect(at(forged, { gateways })).toMatchObject({ status: 'found', hop: 0, ip: '203.0.113.66' });
  });

  test('declared, but reached over a silent server of ours: its name alone leads nowhere', () => {
    const forged: Line[] = [
      [STORE, '10.20.0.25'],
      ['relay.mimecast.com', OUTSIDE],
    ];
    expect(at(forged, { platform: null, hosts: [STORE], gateways })).toMatchObject({ reason: 'gateway-silent' });
  });

  test('declared, but it left no line: who handed the message to it cannot be read', () => {
    const silent: Line[] = [
      [EXCHANGE, GATE],
      ['mta10.mbsend.example', '10.9.8.7'],
    ];
    expect(at(silent, { gateways })).toMatchObject({ status: 'unknown', ip: null, reason: 'gateway-silent' });
  });

  test('another gateway than the declared one is a stranger', () => {
    const others = GATEWAYS.filter(({ id }) => id === 'barracuda');
    expect(at(relayed, { gateways: others })).toMatchObject({ hop: 0, ip: GATE });
  });

  test('one whose networks are not known counts once the person entered them', () => {
    const cisco = GATEWAYS.filter(({ id }) => id === 'cisco-ces');
    const lines: Line[] = [
      [EXCHANGE, '198.51.100.7'],
      ['esa1.hc1234-56.iphmx.com', OUTSIDE],
    ];
    expect(at(lines, { gateways: cisco })).toMatchObject({ hop: 0, ip: '198.51.100.7' });
    const networks = ['198.51.100.7/32'] as Cidr[];
    expect(at(lines, { gateways: cisco, networks })).toMatchObject({ hop: 1, ip: OUTSIDE });
    expect(at(lines, { networks })).toMatchObject({ status: 'unknown', reason: 'gateway-silent' });
  });
});

describe('the person said what the border server runs', () => {
  test.each([
    ['postfix', { status: 'found', ip: OUTSIDE }],
    ['exim', { status: 'ambiguous', reason: 'other-writer', ip: null, candidates: [OUTSIDE] }],
  ])('%s', (borderDialect, expected) => {
    const lines: Line[] = [
      [STORE, '10.20.0.25'],
      [MX, OUTSIDE],
    ];
    expect(findBorder(lines.map(hop), ownWith({ hosts: [MX, STORE], borderDialect }))).toMatchObject(expected);
  });
});
