import { createSocket } from 'node:dgram';
import { decode, encode } from '@dnsquery/dns-packet';
import type { Answer } from '@dnsquery/dns-packet';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { systemResolver } from '../../../bin/dns/system-resolver.ts';
import type { DnsAnswer, RecordType, Resolver } from '../../../lib/dns/resolver.ts';

const RCODES: Readonly<Record<string, number>> = { formerr: 1, servfail: 2, nxdomain: 3, notimp: 4, refused: 5 };
const bytes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

const RECORDS: readonly Answer[] = [
  { name: 'host.test', type: 'A', data: '192.0.2.1', ttl: 300 },
  { name: 'host.test', type: 'A', data: '192.0.2.2', ttl: 40 },
  { name: 'host.test', type: 'AAAA', data: '2001:db8::1', ttl: 30 },
  { name: 'host.test', type: 'MX', data: { preference: 10, exchange: 'MX.Host.test' } },
  { name: 'nomail.test', type: 'MX', data: { preference: 0, exchange: '.' } },
  { name: 'host.test', type: 'TXT', data: ['v=spf1 ', '-all'] },
  { name: 'host.test', type: 'TXT', data: [bytes('\u00ef\u0096')] },
  { name: '1.2.0.192.in-addr.arpa', type: 'PTR', data: 'Host.test' },
  { name: 'alias.test', type: 'CNAME', data: 'host.test' },
];

// A name server: names of RCODES fail that way, silent.test is not answered, and aliases are followed.
const server = createSocket('udp4', (message, { port, address }) => {
  const { id = 0, questions = [] } = decode(message);
  const [{ name, type } = { name: '', type: 'A' }] = questions;
  if (name === 'silent.test') return;
  const alias = RECORDS.filter((record) => record.name === name && record.type === 'CNAME');
  const owner = alias.length > 0 && type !== 'CNAME' ? 'host.test' : name;
  const answers = [...alias, ...RECORDS.filter((record) => record.name === owner && record.type === type)];
  const response = encode({
    type: 'response',
    id,
    flags: 0x180,
    questions,
    answers: type === 'CNAME' ? alias : answers,
  });
  response[3] = (response[3]! & 0xf0) | (RCODES[name.split('.')[0] ?? ''] ?? 0);
  server.send(name === 'broken.test' ? response.slice(0, -2) : response, port, address);
});

let resolver: Resolver;
beforeAll(async () => {
  await new Promise<void>((done) => server.bind(0, '127.0.0.1', done));
  resolver = systemResolver({ timeoutMs: 200, servers: [`127.0.0.1:${server.address().port}`] });
});
afterAll(() => server.close());

describe('the system’s resolver', () => {
  test.each<[string, RecordType, DnsAnswer]>([
    ['host.test', 'A', { status: 'found', records: ['192.0.2.1', '192.0.2.2'], ttl: 40 }],
    ['Host.test.', 'AAAA', { status: 'found', records: ['2001:db8::1'], ttl: 30 }],
    ['host.test', 'MX', { status: 'found', records: ['10 mx.host.test'], ttl: 60 }],
    ['nomail.test', 'MX', { status: 'found', records: ['0 .'], ttl: 60 }],
    ['host.test', 'TXT', { status: 'found', records: ['v=spf1 -all', '\u00ef\u0096'], ttl: 60 }],
    ['1.2.0.192.in-addr.arpa', 'PTR', { status: 'found', records: ['host.test'], ttl: 60 }],
    ['alias.test', 'CNAME', { status: 'found', records: ['host.test'], ttl: 60 }],
    ['empty.test', 'A', { status: 'no-data' }],
    ['host.test', 'PTR', { status: 'no-data' }],
    ['nxdomain.test', 'A', { status: 'no-name' }],
    ['nxdomain.test', 'TXT', { status: 'no-name' }],
    ['servfail.test', 'A', { status: 'failed', reason: 'servfail' }],
    ['refused.test', 'TXT', { status: 'failed', reason: 'refused' }],
    ['notimp.test', 'MX', { status: 'failed', reason: 'servfail' }],
    ['silent.test', 'A', { status: 'failed', reason: 'timeout' }],
    ['a..test', 'A', { status: 'no-name' }],
    ['a\\.test', 'A', { status: 'failed', reason: 'refused' }],
    ['foo:bar/baz x.test', 'A', { status: 'failed', reason: 'refused' }],
  ])('%s %s', { timeout: 10_000 }, async (name, type, answer) => {
    expect(await resolver.resolve(name, type)).toEqual(answer);
  });

  test('aliases are followed', async () => {
    expect(await resolver.resolve('alias.test', 'A')).toMatchObject({
      status: 'found',
      records: ['192.0.2.1', '192.0.2.2'],
    });
  });

  test('a message that breaks off is no answer', { timeout: 10_000 }, async () => {
    expect(await resolver.resolve('broken.test', 'A')).toMatchObject({ status: 'failed' });
  });

  test('nobody there', { timeout: 10_000 }, async () => {
    const nobody = systemResolver({ timeoutMs: 100, servers: ['127.0.0.1:1'] });
    expect(await nobody.resolve('host.test', 'A')).toMatchObject({ status: 'failed' });
  });
});
