import { describe, expect, test } from 'vitest';
import type { RecordType } from '../../../lib/dns/resolver.ts';
import { zoneResolver } from '../../../lib/dns/zone.ts';

const resolver = zoneResolver({
  'Mail.Example.': { A: ['192.0.2.1', '192.0.2.2'], TXT: [] },
  'alias.example': { CNAME: ['MAIL.example.'] },
  'far.example': { CNAME: ['alias.example'] },
  'nowhere.example': { CNAME: ['gone.example'] },
  'loop.example': { CNAME: ['loop.example'] },
  'empty.example': {},
  'deep.sub.example': { A: ['192.0.2.3'] },
  '1.2.0.192.in-addr.arpa': { PTR: ['mail.example'] },
});

describe('a zone in memory', () => {
  test.each<[string, RecordType, object]>([
    ['mail.example', 'A', { status: 'found', records: ['192.0.2.1', '192.0.2.2'] }],
    ['MAIL.EXAMPLE.', 'A', { status: 'found' }],
    ['mail.example', 'TXT', { status: 'no-data' }],
    ['mail.example', 'MX', { status: 'no-data' }],
    ['empty.example', 'A', { status: 'no-data' }],
    ['gone.example', 'A', { status: 'no-name' }],
    ['sub.example', 'A', { status: 'no-name' }],
    ['a..example', 'A', { status: 'no-name' }],
    ['toString', 'A', { status: 'no-name' }],
    ['alias.example', 'A', { status: 'found', records: ['192.0.2.1', '192.0.2.2'] }],
    ['far.example', 'A', { status: 'found' }],
    ['far.example', 'MX', { status: 'no-data' }],
    ['alias.example', 'CNAME', { status: 'found', records: ['MAIL.example.'] }],
    ['nowhere.example', 'A', { status: 'no-name' }],
    ['nowhere.example', 'CNAME', { status: 'found' }],
    ['loop.example', 'A', { status: 'failed', reason: 'servfail' }],
    ['1.2.0.192.in-addr.arpa', 'PTR', { status: 'found', records: ['mail.example'] }],
  ])('%s %s', async (name, type, answer) => {
    expect(await resolver.resolve(name, type)).toMatchObject(answer);
  });
});
