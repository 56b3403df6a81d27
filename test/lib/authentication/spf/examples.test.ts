import { describe, expect, test } from 'vitest';
import { ask } from './ask.ts';

/** The zone of RFC 7208 appendix A, with d.example for example.com. */
const ZONE = {
  'd.example': ['A 192.0.2.10', 'A 192.0.2.11', 'MX 10 mail-a.d.example', 'MX 20 mail-b.d.example'],
  'amy.d.example': ['A 192.0.2.65'],
  'bob.d.example': ['A 192.0.2.66'],
  'mail-a.d.example': ['A 192.0.2.129'],
  'mail-b.d.example': ['A 192.0.2.130'],
  'www.d.example': ['CNAME d.example'],
  'example.org': ['MX 10 mail-c.example.org'],
  'mail-c.example.org': ['A 192.0.2.140'],
  '10.2.0.192.in-addr.arpa': ['PTR d.example'],
  '11.2.0.192.in-addr.arpa': ['PTR d.example'],
  '65.2.0.192.in-addr.arpa': ['PTR amy.d.example'],
  '66.2.0.192.in-addr.arpa': ['PTR bob.d.example'],
  '129.2.0.192.in-addr.arpa': ['PTR mail-a.d.example'],
  '130.2.0.192.in-addr.arpa': ['PTR mail-b.d.example'],
  '140.2.0.192.in-addr.arpa': ['PTR mail-c.example.org'],
  '4.0.0.10.in-addr.arpa': ['PTR bob.d.example'],
};

const CLIENTS = [10, 11, 65, 66, 129, 130, 131, 140, 143, 144].map((host) => `192.0.2.${host}`).concat('10.0.0.4');

describe('the examples of RFC 7208 appendix A.1', () => {
  test.each([
    ['v=spf1 +all', CLIENTS.join(' ')],
    ['v=spf1 a -all', '192.0.2.10 192.0.2.11'],
    ['v=spf1 a:example.org -all', ''],
    ['v=spf1 mx -all', '192.0.2.129 192.0.2.130'],
    ['v=spf1 mx:example.org -all', '192.0.2.140'],
    ['v=spf1 mx mx:example.org -all', '192.0.2.129 192.0.2.130 192.0.2.140'],
    ['v=spf1 mx/30 mx:example.org/30 -all', '192.0.2.129 192.0.2.130 192.0.2.131 192.0.2.140 192.0.2.143'],
    ['v=spf1 ptr -all', '192.0.2.10 192.0.2.11 192.0.2.65 192.0.2.66 192.0.2.129 192.0.2.130'],
    ['v=spf1 ip4:192.0.2.128/28 -all', '192.0.2.129 192.0.2.130 192.0.2.131 192.0.2.140 192.0.2.143'],
  ])('%s', async (record, passing) => {
    const results = await Promise.all(CLIENTS.map((ip) => ask(record, { ip, zone: ZONE })));
    const passed = results.filter(({ result }) => result === 'pass').map(({ params }) => params['ip']);
    expect(passed.join(' ')).toBe(passing);
    for (const { result } of results) expect(['pass', 'fail']).toContain(result);
  });
});

describe('the examples of RFC 7208 appendix A.2 and A.3', () => {
  const zone = {
    'example.org': ['TXT v=spf1 include:d.example include:example.net -all'],
    'la.example.org': ['TXT v=spf1 redirect=example.org'],
    'example.net': ['TXT v=spf1 ip4:203.0.113.0/24 ~all'],
    'mobile-users._spf.d.example': [],
    'mary.mobile-users._spf.d.example': ['A 127.0.0.2'],
    '15.15.168.192.joel.remote-users._spf.d.example': ['A 127.0.0.2'],
    'remote.d.example': [
      'TXT v=spf1 exists:%{l}.mobile-users._spf.d.example exists:%{ir}.%{l1r+}.remote-users._spf.d.example -all',
    ],
  };

  test.each([
    ['a@la.example.org', '192.0.2.4', 'pass'],
    ['a@la.example.org', '203.0.113.4', 'pass'],
    ['a@la.example.org', '198.51.100.4', 'fail'],
    ['mary@remote.d.example', '198.51.100.4', 'pass'],
    ['joel+tag@remote.d.example', '192.168.15.15', 'pass'],
    ['joel@remote.d.example', '192.168.15.16', 'fail'],
  ])('%s from %s: %s', async (mailFrom, ip, result) => {
    expect(await ask('v=spf1 ip4:192.0.2.0/24 -all', { mailFrom, ip, zone })).toMatchObject({ result });
  });
});
