import { expect, test } from 'vitest';
import { bytesFromLatin1 } from '../../lib/base/bytes.ts';
import { readAddresses } from '../../lib/message/addresses.ts';
import { readFields } from '../../lib/message/fields.ts';
import { readContentType } from '../../lib/message/parameters.ts';
import { readMessage } from '../../lib/message/read.ts';
import { splitMessages } from '../../lib/message/several.ts';
import { readSource } from '../../lib/message/source.ts';
import { decodeWords } from '../../lib/message/words.ts';
import { ADDRESSES, MESSAGES, PARAMETERS, SEVERAL, WORDS } from '../lib/message/hostile.ts';
import { OUTLOOK } from '../lib/message/hostile-msg.ts';
import type { Hostile } from '../lib/message/hostile.ts';
import { expectLinear } from './growth.ts';

const HONEST = [
  'Received: from mta10.mbsend.example (mta10.mbsend.example [108.175.97.10])',
  '\t(using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits)',
  '\t key-exchange X25519 server-signature RSA-PSS (2048 bits) server-digest SHA256)',
  '\tby mx1.empresa.example (Postfix) with ESMTPS id EBAFA2F6BDD',
  '\tfor <ana@empresa.example>; Sat, 21 Nov 2026 15:25:01 -0500 (-05)',
  'Authentication-Results: mx1.empresa.example; dmarc=pass (p=reject dis=none) header.from=banco.example',
  'X-Spam-Status: No, score=-2.1 required=5.0 tests=DKIM_SIGNED,DKIM_VALID autolearn=ham',
  '',
].join('\r\n');

/** The least that any reader must do: the same fields, name and raw value, by one walk. */
function leastWork(text: string): [string, string][] {
  const fields: [string, string][] = [];
  let start = 0;
  let name = '';
  for (let line = 0; line < text.length;) {
    const feed = text.indexOf('\n', line);
    const next = feed < 0 ? text.length : feed + 1;
    const first = text.charCodeAt(line);
    if (first !== 0x20 && first !== 0x09) {
      if (name) fields.push([name, text.slice(start, line)]);
      if (first === 0x0d || first === 0x0a) return fields;
      let colon = line;
      while (text.charCodeAt(colon) !== 0x3a) colon++;
      name = text.slice(line, colon);
      start = colon + 1;
    }
    line = next;
  }
  return fields;
}

test('fields, unfolded: at most eight times the least work', async ({ bench }) => {
  const text = `${HONEST.repeat(140)}\r\nx`;
  expect(readFields(text).fields.map(({ name }) => name)).toStrictEqual(leastWork(text).map(([name]) => name));
  const results = await bench.compare(
    bench('fields', () => void readFields(text)),
    bench('least', () => void leastWork(text)),
  );
  const ratio = results.get('least').throughput.mean / results.get('fields').throughput.mean;
  console.log(`fields of ${text.length} bytes: ${ratio.toFixed(1)} x the least work`);
  expect(ratio).toBeLessThan(AT_MOST);
});

/** Below 4 by itself; the bench runner reaches for every imported function anew, which doubles it. */
const AT_MOST = 8;

/** 75 at most by themselves; the runner again, and a busy minute. */
const AT_MOST_MS = 200;

const READERS: readonly [string, Hostile, (text: string) => unknown][] = [
  ['message', MESSAGES, (text) => readMessage(readSource({ bytes: bytesFromLatin1(text) }))],
  ['several', SEVERAL, (text) => splitMessages({ bytes: bytesFromLatin1(text) }, true)],
  ['msg', OUTLOOK, (text) => readSource({ bytes: bytesFromLatin1(text) })],
  ['addresses', ADDRESSES, (text) => readAddresses(text)],
  ['words', WORDS, (text) => decodeWords(text)],
  ['parameters', PARAMETERS, (text) => readContentType(text)],
];

const CASES = READERS.flatMap(([reader, inputs, read]) =>
  Object.entries(inputs).map(([name, make]) => [`${reader}: ${name}`, make, read] as const),
);

test.each(CASES)('grows with its length: %s', { timeout: 120_000 }, (name, make, read) => {
  expectLinear(name, make, read, AT_MOST_MS);
});
