import { describe, expect, test } from 'vitest';
import { readAddresses } from '../../../lib/message/addresses.ts';
import type { Source } from '../../../lib/message/message.ts';
import { readContentType } from '../../../lib/message/parameters.ts';
import { readMessage } from '../../../lib/message/read.ts';
import { splitMessages } from '../../../lib/message/several.ts';
import { readSource } from '../../../lib/message/source.ts';
import { decodeWords } from '../../../lib/message/words.ts';
import { bytesFromLatin1 } from '../../../lib/base/bytes.ts';
import { countReads } from '../../support/count-reads.ts';
import { ADDRESSES, MESSAGES, PARAMETERS, SEVERAL, WORDS } from './hostile.ts';
import { OUTLOOK } from './hostile-msg.ts';
import type { Hostile } from './hostile.ts';

const SIZE = 30_000;

/** Reads of one character. Every part of the MIME tree, 20 deep at most, is read once more by its own parent. */
const PER_CHARACTER = 20;
const PER_LEVEL = 80;

const sourceOf = (text: string): Source => readSource({ bytes: bytesFromLatin1(text) });

const READERS: readonly [string, Hostile, number, (text: string) => unknown][] = [
  ['message', MESSAGES, PER_LEVEL, (text) => readMessage(sourceOf(text))],
  ['several', SEVERAL, PER_LEVEL, (text) => splitMessages({ bytes: bytesFromLatin1(text) })],
  ['several, each', SEVERAL, PER_LEVEL, (text) => splitMessages({ bytes: bytesFromLatin1(text) }, true)],
  ['msg', OUTLOOK, PER_LEVEL, (text) => readMessage(sourceOf(text))],
  ['addresses', ADDRESSES, PER_CHARACTER, (text) => readAddresses(text)],
  ['words', WORDS, PER_CHARACTER, (text) => decodeWords(text)],
  ['parameters', PARAMETERS, PER_CHARACTER, (text) => readContentType(text)],
];

describe.each(READERS)('%s', (_, inputs, allowance, read) => {
  test.each(Object.entries(inputs))('%s', (_name, make) => {
    const text = make(SIZE);
    expect(countReads(() => read(text)) / text.length).toBeLessThan(allowance);
  });
});

test('a message cut off after any byte is still a message', () => {
  const whole = MESSAGES['parameters']!(400);
  for (let end = 0; end <= whole.length; end++) {
    const { header, text } = readMessage(sourceOf(whole.slice(0, end)));
    expect(header.end).toBeLessThanOrEqual(text.length);
  }
});
