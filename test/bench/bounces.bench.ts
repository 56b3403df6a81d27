import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { decode } from '../../lib/bounces/decode.ts';
import { judge } from '../../lib/bounces/judge.ts';
import { readBounce } from '../../lib/bounces/read.ts';
import { allSays } from '../../lib/bounces/rules.ts';
import type { Said } from '../../lib/bounces/said.ts';
import { matcher } from '../../lib/bounces/texts/patterns.ts';
import { readMessage } from '../../lib/message/read.ts';
import { readSource } from '../../lib/message/source.ts';
import { REPORTS } from '../lib/bounces/hostile.ts';
import { messageOf } from '../lib/bounces/messages.ts';
import { said } from '../lib/bounces/said.ts';
import { requireCorpus } from '../support/corpus.ts';
import { expectLinear } from './growth.ts';

/** As servers say it, some 110 characters each: three languages, lists, providers, and words that nobody knows. */
const TEXTS = [
  '550 5.1.1 <ana@cliente.example>: Recipient address rejected: User unknown in virtual mailbox table (in reply to RCPT TO command)',
  '554 5.7.1 Service unavailable; Client host [192.0.2.10] blocked using zen.spamhaus.org; https://www.spamhaus.org/query/ip/192.0.2.10',
  '550 5.2.2 El buzón del destinatario está lleno y no puede aceptar mensajes hasta que libere espacio en su cuenta',
  '451 4.7.1 Se excedió el límite de 500 mensajes por hora desde su IP, por favor inténtelo en 15 minutos desde el mismo servidor',
  '550 5.7.513 Service unavailable, Client host [192.0.2.10] blocked by cliente.example using Customer Block list (AS16012607)',
  '421-4.7.28 Our system has detected an unusual rate of unsolicited mail originating from your IP address. x1-20020a.1 - gsmtp',
  '550 Caixa postal cheia: o destinatário excedeu a sua cota, tente novamente em 60 minutos ou contate o administrador',
  'connect to mx.cliente.example[192.0.2.25]:25: Connection timed out, and nothing else was heard for the last four hours of trying',
  'Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore et dolore magna aliqua ut enim',
];
const SAID: readonly Said[] = TEXTS.map((text) =>
  said(text, { replyCode: '550', enhancedCode: '5.7.1', remote: 'mx.cliente.example' }),
);
const PATTERNS = allSays().map(({ pattern }) => pattern);

/** The same rules as expressions, one after the other. */
const EXPRESSIONS = PATTERNS.map(
  (pattern) =>
    new RegExp(
      pattern
        .split('…')
        .map(
          (words) =>
            String.raw`\b${words
              .trim()
              .replace('*', '')
              .replaceAll(' ', String.raw`\W+`)}`,
        )
        .join('.{0,90}'),
      'i',
    ),
);

/** Ten times the rules: others of the same build. */
const TENFOLD = Array.from({ length: 10 }, (_, copy) =>
  copy === 0 ? PATTERNS : PATTERNS.map((pattern) => altered(pattern, copy)),
).flat();

function altered(pattern: string, copy: number): string {
  return pattern.replaceAll(
    /(\p{L})(\p{L}{2,})/gu,
    (_, first: string, rest: string) =>
      first + rest.slice(0, -1) + String.fromCharCode(97 + ((rest.charCodeAt(0) + copy) % 26)) + rest.slice(-1),
  );
}

test('a text: at most 6 µs, and a fifth of as many expressions in a row', async ({ bench }) => {
  const results = await bench.compare(
    bench('judge', () => SAID.forEach((one) => void judge(one))),
    bench('expressions', () =>
      TEXTS.forEach((text) => EXPRESSIONS.forEach((expression) => void expression.test(text)))),
    { time: 500, warmupTime: 200 },
  );
  const [ours, loop] = [results.get('judge'), results.get('expressions')].map(
    ({ latency }) => latency.p50 / TEXTS.length,
  );
  console.log(
    `${PATTERNS.length} rules: ${(ours! * 1000).toFixed(2)} µs a text, expressions ${(loop! * 1000).toFixed(0)} µs`,
  );
  expect(ours! * 1000).toBeLessThan(6);
  expect(loop! / ours!).toBeGreaterThan(5);
});

test('ten times the rules: at most half as long again', async ({ bench }) => {
  const [once, tenfold] = [matcher(PATTERNS), matcher(TENFOLD)];
  const results = await bench.compare(
    bench('once', () => TEXTS.forEach((text) => void once.match(text))),
    bench('tenfold', () => TEXTS.forEach((text) => void tenfold.match(text))),
    { time: 500, warmupTime: 200 },
  );
  const ratio = results.get('tenfold').latency.p50 / results.get('once').latency.p50;
  console.log(`${TENFOLD.length} rules take ${ratio.toFixed(2)} times as long as ${PATTERNS.length}`);
  expect(ratio).toBeLessThan(1.5);
});

test('a code: at most 1 µs', async ({ bench }) => {
  const codes = ['550', '131', '5.7.1', '550 5.1.1', '5.7.513', 'Retry Fail', '999', '421'];
  const result = await bench('decode', () => codes.forEach((code) => void decode(code))).run({
    time: 300,
    warmupTime: 200,
  });
  const each = (result.latency.p50 / codes.length) * 1000;
  console.log(`${each.toFixed(2)} µs a code`);
  expect(each).toBeLessThan(1);
});

const HOSTILE = [
  '550 5.7.1 Client host 1.1.1.1 ',
  '1.1.',
  'x',
  'a ',
  'user ',
  'user@',
  'user unknown ',
  '550-5.1.1 a\n',
  '<a>... ',
  'blocked using ',
  'try again in ',
  'IB1',
  'OFR_',
  '\u0301',
  'ñ',
];

describe('a megabyte of anything', () => {
  test.each(HOSTILE)('%j', { timeout: 120_000 }, (piece) => {
    expectLinear(`judge: ${piece}`, (size) => said(piece.repeat(Math.ceil(size / piece.length))), judge);
  });
});

const MAILS = new URL('../mails/', import.meta.url).pathname;
const CORPUS = requireCorpus('bounces');

/** Reports of four servers, and the public ones where they are at hand. */
const MESSAGES = [`${MAILS}dsn/`, `${MAILS}notices/`, ...(CORPUS ? [`${CORPUS}messages/`] : [])].flatMap((folder) =>
  readdirSync(folder).map((name) => new Uint8Array(readFileSync(folder + name))),
);

test('a whole message, from its bytes: at most 1 ms in the median', { timeout: 60_000 }, () => {
  const read = (bytes: Uint8Array) => readBounce(readMessage(readSource({ bytes })));
  for (let warm = 0; warm < 3; warm++) MESSAGES.forEach((bytes) => void read(bytes));
  const times = MESSAGES.map((bytes) => {
    const start = performance.now();
    for (let run = 0; run < 20; run++) read(bytes);
    return (performance.now() - start) / 20;
  }).toSorted((one, other) => one - other);
  const median = times[times.length >> 1]!;
  console.log(
    `${MESSAGES.length} messages: ${median.toFixed(3)} ms in the median, ${times.at(-1)!.toFixed(2)} at most`,
  );
  expect(median).toBeLessThan(1);
});

describe('a megabyte of a report', () => {
  test.each(Object.entries(REPORTS))('%s', { timeout: 120_000 }, (name, attack) => {
    expectLinear(`bounce: ${name}`, (size) => messageOf(attack(size)), readBounce);
  });
});
