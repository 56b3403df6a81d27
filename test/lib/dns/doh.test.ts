import { encode } from '@dnsquery/dns-packet';
import type { Answer, Packet } from '@dnsquery/dns-packet';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { dohResolver } from '../../../lib/dns/doh.ts';
import type { DohOptions } from '../../../lib/dns/doh.ts';
import type { DnsAnswer, RecordType } from '../../../lib/dns/resolver.ts';
import { decodeAnswer, encodeQuestion } from '../../../lib/dns/wire.ts';
import { answer, dohServer } from './server.ts';
import type { Answering } from './server.ts';

const NAME = 'mail.example';
const MALFORMED = { status: 'failed', reason: 'malformed' };
const NETWORK = { status: 'failed', reason: 'network' };

let server: Awaited<ReturnType<typeof dohServer>>;
beforeAll(async () => {
  server = await dohServer();
});
afterAll(() => server.close());
beforeEach(() => {
  server.state.seen = [];
});

function ask(answering: Answering, type: RecordType = 'A', options: Partial<DohOptions> = {}): Promise<DnsAnswer> {
  server.state.answering = answering;
  return dohResolver({ url: server.url, fetch, timeoutMs: 2000, ...options }).resolve(NAME, type);
}

const record = (type: Answer['type'], data: unknown, more: object = {}) =>
  ({ name: NAME, type, ttl: 300, data, ...more }) as Answer;

describe('the question (RFC 8484 §4.1)', () => {
  test('GET: id 0, recursion desired, one question, base64url without padding', async () => {
    await ask(answer());
    const [{ request, query } = {}] = server.state.seen;
    expect(request).toMatchObject({ method: 'GET', headers: { accept: 'application/dns-message' } });
    expect(request?.url).toMatch(/^\/dns-query\?dns=[\w-]+$/);
    expect(query).toMatchObject({
      type: 'query',
      id: 0,
      flag_rd: true,
      questions: [{ name: NAME, type: 'A', class: 'IN' }],
    });
  });

  test('the example of RFC 8484 §4.1.1', () => {
    expect(Buffer.from(encodeQuestion('www.example.com', 'A')).toString('base64url')).toBe(
      'AAABAAABAAAAAAAAA3d3dwdleGFtcGxlA2NvbQAAAQAB',
    );
  });

  test('POST: the same bytes as a body', async () => {
    expect(await ask(answer({ answers: [record('A', '192.0.2.1')] }), 'A', { method: 'POST' })).toMatchObject({
      status: 'found',
    });
    const [{ request, bytes } = {}] = server.state.seen;
    expect(request).toMatchObject({ method: 'POST', headers: { 'content-type': 'application/dns-message' } });
    expect(request?.url).toBe('/dns-query');
    expect(new Uint8Array(bytes!)).toEqual(encodeQuestion(NAME, 'A'));
  });

  test.each([
    ['{?dns}', /^\/dns-query\?dns=[\w-]+$/],
    ['?token=1', /^\/dns-query\?token=1&dns=[\w-]+$/],
  ])('behind an address that ends in %s', async (end, url) => {
    await ask(answer(), 'A', { url: server.url + end });
    expect(server.state.seen[0]?.request.url).toMatch(url);
  });

  test('a name that cannot exist is nobody’s business', async () => {
    const resolver = dohResolver({ url: server.url, fetch, timeoutMs: 2000 });
    expect(await resolver.resolve(`${'a'.repeat(64)}.example`, 'A')).toEqual({ status: 'no-name' });
    expect(server.state.seen).toEqual([]);
  });

  test('goes without cookies, without referrer, to no other host, and not to disk', async () => {
    let given: RequestInit = {};
    const spy = (url: string, request: RequestInit) => {
      given = request;
      return fetch(url, request);
    };
    await ask(answer(), 'A', { fetch: spy });
    expect(given).toMatchObject({
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
    });
  });
});

describe('records', () => {
  const bytes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
  test.each<[RecordType, readonly Answer[], readonly string[]]>([
    ['A', [record('A', '192.0.2.1'), record('A', '192.0.2.2')], ['192.0.2.1', '192.0.2.2']],
    ['AAAA', [record('AAAA', '2001:db8:0:0::1')], ['2001:db8::1']],
    ['MX', [record('MX', { preference: 10, exchange: 'MX.Example.' })], ['10 mx.example']],
    ['MX', [record('MX', { preference: 0, exchange: '.' })], ['0 .']],
    ['PTR', [record('PTR', 'Host.Example')], ['host.example']],
    ['CNAME', [record('CNAME', 'other.example')], ['other.example']],
    ['TXT', [record('TXT', ['v=spf1 ', 'ip4:192.0.2.1 ', '-all'])], ['v=spf1 ip4:192.0.2.1 -all']],
    ['TXT', [record('TXT', [bytes('\u00ef\u0096x')])], ['\u00ef\u0096x']],
    ['TXT', [record('TXT', [''])], ['']],
    ['A', [record('A', '192.0.2.1', { name: 'MAIL.Example' })], ['192.0.2.1']],
  ])('%s %j', async (type, answers, records) => {
    expect(await ask(answer({ answers: [...answers] }), type)).toEqual({ status: 'found', records, ttl: 300 });
  });

  test('aliases are followed, whatever their order; the shortest TTL is the answer’s', async () => {
    const answers = [
      record('A', '192.0.2.1', { name: 'c.example', ttl: 500 }),
      record('CNAME', 'C.example', { name: 'b.example', ttl: 40 }),
      record('CNAME', 'b.example', { ttl: 60 }),
      record('A', '198.51.100.1', { name: 'unasked.example' }),
    ];
    expect(await ask(answer({ answers }))).toEqual({ status: 'found', records: ['192.0.2.1'], ttl: 40 });
  });

  test('an alias to a name without that type', async () => {
    expect(await ask(answer({ answers: [record('CNAME', 'b.example')] }))).toEqual({ status: 'no-data' });
  });

  test('an alias to nowhere', async () => {
    const answers = [record('CNAME', 'gone.example')];
    expect(await ask(answer({ rcode: 'NXDOMAIN', answers }))).toEqual({ status: 'no-name' });
  });

  test('a time in a cache is taken off (RFC 8484 §5.1)', async () => {
    const answers = [record('A', '192.0.2.1')];
    expect(await ask(answer({ answers }, { age: '250' }))).toMatchObject({ ttl: 50 });
    expect(await ask(answer({ answers }, { age: '9999' }))).toMatchObject({ ttl: 0 });
    expect(await ask(answer({ answers }, { age: 'x' }))).toMatchObject({ ttl: 300 });
  });

  test('a TTL with its first bit set is 0 (RFC 2181 §8)', async () => {
    const answers = [record('A', '192.0.2.1', { ttl: 0x80_00_00_01 })];
    expect(await ask(answer({ answers }))).toMatchObject({ ttl: 0 });
  });
});

describe('nothing there, or nobody who says so', () => {
  test.each<[string, Packet & { rcode?: string }, DnsAnswer]>([
    ['no data', {}, { status: 'no-data' }],
    ['no data, another name’s', { answers: [record('A', '192.0.2.1', { name: 'x.example' })] }, { status: 'no-data' }],
    ['no data, another type’s', { answers: [record('AAAA', '2001:db8::1')] }, { status: 'no-data' }],
    ['no data, another class’s', { answers: [record('A', '192.0.2.1', { class: 'CH' })] }, { status: 'no-data' }],
    ['NXDOMAIN', { rcode: 'NXDOMAIN' }, { status: 'no-name' }],
    ['SERVFAIL', { rcode: 'SERVFAIL' }, { status: 'failed', reason: 'servfail' }],
    ['FORMERR', { rcode: 'FORMERR' }, { status: 'failed', reason: 'servfail' }],
    ['NOTIMP', { rcode: 'NOTIMP' }, { status: 'failed', reason: 'servfail' }],
    ['REFUSED', { rcode: 'REFUSED' }, { status: 'failed', reason: 'refused' }],
  ])('%s', async (_, change, expected) => {
    expect(await ask(answer(change))).toEqual(expected);
  });
});

describe('answers that are none', () => {
  const answers = [record('A', '192.0.2.1')];
  const question = { name: NAME, type: 'A' } as const;
  test.each<[string, Packet]>([
    ['truncated', { flags: 0x380, answers }],
    ['a question', { type: 'query', answers }],
    ['an update', { flags: 0x29_80, answers }],
    ['another id', { id: 7, answers }],
    ['another name', { questions: [{ ...question, name: 'x.example' }], answers }],
    ['another type', { questions: [{ ...question, type: 'AAAA' }], answers }],
    ['another class', { questions: [{ ...question, class: 'CH' }], answers }],
    ['no question', { questions: [], answers }],
    ['two questions', { questions: [question, question], answers }],
    ['an alias to itself', { answers: [record('CNAME', NAME)] }],
    ['aliases in a circle', { answers: [record('CNAME', 'b.example'), record('CNAME', NAME, { name: 'b.example' })] }],
  ])('%s', async (_, change) => {
    expect(await ask(answer(change))).toEqual(MALFORMED);
  });

  const raw =
    (bytes: Uint8Array | string, type = 'application/dns-message', status = 200): Answering =>
    (_, response) =>
      response.writeHead(status, { 'content-type': type }).end(bytes);
  const whole = encode({ type: 'response', id: 0, questions: [question], answers });

  test.each<[string, Uint8Array | string, string | undefined]>([
    ['no bytes', '', undefined],
    ['one byte', new Uint8Array(1), undefined],
    ['zeros', new Uint8Array(40), undefined],
    ['a message that breaks off', whole.slice(0, -3), undefined],
    ['text', 'Blocked by your administrator', undefined],
    ['more than a message can hold', Buffer.concat([whole, new Uint8Array(65_536)]), undefined],
    ['a web page', '<html>', 'text/html'],
    ['JSON', '{"Status":0}', 'application/dns-json'],
  ])('%s', async (_, bytes, type) => {
    expect(await ask(raw(bytes, type))).toEqual(MALFORMED);
  });

  test('a media type in any case, with a parameter', async () => {
    expect(await ask(raw(whole, 'Application/DNS-Message; x=1'))).toMatchObject({ status: 'found' });
  });

  test.each([204, 400, 403, 404, 413, 415, 429, 500, 502, 503, 504])('HTTP %s', async (status) => {
    const expected = status === 204 ? MALFORMED : NETWORK;
    expect(await ask((_, response) => response.writeHead(status).end())).toEqual(expected);
  });

  test('a redirect is not followed', async () => {
    expect(await ask((_, response) => response.writeHead(307, { location: '/other' }).end())).toEqual(NETWORK);
    expect(server.state.seen).toHaveLength(1);
  });

  test('nobody there, no address at all, a connection that breaks off', async () => {
    expect(await ask(answer(), 'A', { url: 'http://127.0.0.1:1/' })).toEqual(NETWORK);
    expect(await ask(answer(), 'A', { url: 'nonsense' })).toEqual(NETWORK);
    expect(await ask((_, response) => response.destroy())).toEqual(NETWORK);
    const midway: Answering = (_, response) => {
      response.writeHead(200, { 'content-type': 'application/dns-message', 'content-length': '500' });
      response.write('xx');
      setTimeout(() => response.destroy(), 20);
    };
    expect(await ask(midway)).toEqual(NETWORK);
  });
});

describe('time', () => {
  const silent: Answering = () => {};
  const endless: Answering = (_, response) => {
    response.writeHead(200, { 'content-type': 'application/dns-message' });
    response.write('x');
  };

  test.each([
    ['before the answer', silent],
    ['within it', endless],
  ])('runs out %s', async (_, answering) => {
    expect(await ask(answering, 'A', { timeoutMs: 60 })).toEqual({ status: 'failed', reason: 'timeout' });
  });

  test('somebody who goes away ends it', async () => {
    const controller = new AbortController();
    const answered = ask(silent, 'A', { signal: controller.signal });
    setTimeout(() => controller.abort(), 20);
    expect(await answered).toEqual(NETWORK);
    expect(await ask(answer(), 'A', { signal: controller.signal })).toEqual(NETWORK);
  });
});

test('no bytes make it throw', () => {
  const whole = encode({
    type: 'response',
    id: 0,
    questions: [{ name: NAME, type: 'A' }],
    answers: [record('CNAME', 'b.example'), record('A', '192.0.2.1', { name: 'b.example' })],
  });
  const changed = fc
    .array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 4 })
    .map((changes) => whole.map((byte, index) => changes.find(([at]) => at === index)?.[1] ?? byte));
  fc.assert(
    fc.property(
      fc.oneof(fc.uint8Array({ maxLength: 200 }), changed),
      fc.constantFrom('A', 'TXT', 'MX', 'AAAA'),
      (bytes, type) => {
        expect(['found', 'no-data', 'no-name', 'failed']).toContain(
          decodeAnswer(bytes, NAME, type as RecordType).status,
        );
      },
    ),
    { numRuns: 5000 },
  );
});
