import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readAddresses } from '../../../lib/message/addresses.ts';
import type { Part } from '../../../lib/message/message.ts';
import { decodePart, partText } from '../../../lib/message/parts.ts';
import { readMessage } from '../../../lib/message/read.ts';
import { readSource } from '../../../lib/message/source.ts';
import { decodeWords } from '../../../lib/message/words.ts';
import { messageOf } from './latin1.ts';

const MAILS = new URL('../../mails/', import.meta.url).pathname;
const truth: {
  mails: Record<string, { fromDomain?: string; receivedFields?: number; container?: string; returned?: string }>;
} = JSON.parse(readFileSync(`${MAILS}expected.json`, 'utf8'));
const mails = readdirSync(MAILS, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.eml'));

const read = (file: string) => readMessage(readSource({ bytes: readFileSync(MAILS + file) }));
const all = (part: Part): Part[] => [part, ...part.parts.flatMap(all)];

test('all of them are here', () => {
  expect(mails).toHaveLength(54);
});

describe.each(mails)('%s', (file) => {
  const message = read(file);
  const mail = truth.mails[file]!;

  test('is exact, needs no repair and has no problem', () => {
    expect(message.source).toMatchObject({ fidelity: 'exact', repairs: [] });
    expect(message.problems).toEqual([]);
  });

  test('has the fields that its bytes have', () => {
    const block = message.text.slice(message.header.start, message.header.end);
    const names = Array.from(block.matchAll(/^([^\s:]+):/gm), ([, name]) => name);
    expect(message.fields.map(({ name }) => name)).toEqual(names);
    expect(message.fields.map(({ span }) => message.text.slice(span.start, span.end)).join('\n')).toBe(block.trimEnd());
  });

  test('is from whom it says', () => {
    const from = message.fields.find(({ key }) => key === 'from');
    const { value, problems } = readAddresses(from!.text, from!.value.start);
    expect(problems).toEqual([]);
    expect(value.mailboxes.map(({ domain }) => mail.fromDomain ?? domain)).toEqual(
      value.mailboxes.map(({ domain }) => domain),
    );
    expect(value.mailboxes).toHaveLength(1);
  });

  test('has as many Received fields and the parts it was made of', () => {
    const types = all(message.root).map(({ type }) => type);
    const received = message.fields.filter(({ key }) => key === 'received').length;
    expect(received).toBe(mail.receivedFields ?? received);
    expect(types).toEqual(expect.arrayContaining([mail.container, mail.returned].filter((type) => type !== undefined)));
  });
});

test('the attachment of 138 KB comes out whole', () => {
  const message = read('delivered/ok-grande.eml');
  const sizes = all(message.root).map((part) => decodePart(message, part).length);
  expect(Math.max(...sizes.slice(1))).toBeGreaterThan(90_000);
});

test('8-bit Latin-1 is read in its charset', () => {
  const message = read('delivered/ok-latin1.eml');
  expect(partText(message, message.root)).toContain('Señor: su boleta electrónica está lista. ñandú');
  expect(decodeWords(message.fields.find(({ key }) => key === 'subject')!.text)).toBe(
    'Cartola nº 10 - Su estado de cuenta',
  );
});

describe('next to nothing', () => {
  test.each<[string, string[]]>([
    ['', ['message.empty']],
    [' \n\t\r\n', ['message.empty']],
    ['hola', ['message.no-header', 'message.not-a-field']],
    ['\0', ['message.no-header', 'message.nul', 'message.not-a-field']],
    ['A: \0\n\n\0', ['message.nul']],
    ['A: b', []],
  ])('%j', (text, codes) => {
    expect(messageOf(text).problems.map(({ code }) => code)).toEqual(codes);
  });

  test('of an empty source there is an empty message', () => {
    expect(messageOf('')).toMatchObject({
      text: '',
      fields: [],
      header: { start: 0, end: 0 },
      body: null,
      root: { type: 'text/plain', parts: [] },
    });
  });
});
