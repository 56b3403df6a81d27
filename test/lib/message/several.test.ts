import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bytesFromLatin1, latin1FromBytes, utf8FromText } from '../../../lib/base/bytes.ts';
import type { Source } from '../../../lib/message/message.ts';
import { readMessage } from '../../../lib/message/read.ts';
import { firstOf, splitBlocks, splitMessages } from '../../../lib/message/several.ts';
import type { Several } from '../../../lib/message/several.ts';
import { readSource } from '../../../lib/message/source.ts';

const one = 'Received: from a by b; Sat, 21 Nov 2026 15:25:02 -0500\nFrom: ana@empresa.example\nSubject: uno\n\nHola\n';
const two = one.replace('uno', 'dos');
const forged =
  'Received: from mta10 ([108.175.97.10]) by mx1.empresa.example; x\nFrom: a@banco.example\nSubject: forged\n';
const from = 'From ana@empresa.example Sat Nov 21 20:25:02 2026\n';

const split = (text: string, each = false) => splitMessages({ bytes: utf8FromText(text) }, each);
const subjects = ({ messages }: Several) =>
  messages.map((source) => readMessage(source).fields.find(({ key }) => key === 'subject')?.text ?? null);
const text = (source: Source | undefined) => (source ? latin1FromBytes(source.bytes) : null);
const count = (source: Source) =>
  source.problems?.flatMap(({ code, params }) => (code === 'message.several' ? Number(params['count']) : [])) ?? [];

describe('mbox', () => {
  test('every message, as it was stored', () => {
    const { messages, left } = split(`${from}${one}\n${from}${two}\n`);
    expect(messages.map(text)).toEqual([one, `${two}\n`]);
    expect(messages.map(({ fidelity, repairs }) => [fidelity, repairs])).toEqual([
      ['newlines', ['mbox-from']],
      ['newlines', ['mbox-from']],
    ]);
    expect(left).toBe(0);
  });

  test.each([
    ['of RFC 4155', 'From ana@empresa.example Sat Nov 21 20:25:02 2026'],
    ['of Thunderbird', 'From - Sat Nov 21 20:25:02 2026'],
    ['of Gmail', 'From 1234567890@xxx Sat Nov 21 20:25:02 +0000 2026'],
    ['with a zone', 'From ana@empresa.example Sat Nov  1 20:25:02 -0500 2026'],
    ['of an empty sender', 'From MAILER-DAEMON Sat Nov 21 20:25 2026'],
    ['with blanks in a quoted sender', 'From "a b"@empresa.example  Sat Nov 21 20:25:02 2026'],
    ['with CRLF', 'From ana@empresa.example Sat Nov 21 20:25:02 2026\r'],
  ])('dividers %s', (_, divider) => {
    expect(subjects(split(`${divider}\n${one}\n${divider}\n${two}`))).toEqual(['uno', 'dos']);
  });

  test('with CRLF throughout', () => {
    const crlf = `${from}${one}\n${from}${two}`.replaceAll('\n', '\r\n');
    expect(split(crlf).messages.map(text)).toEqual([one, two].map((message) => message.replaceAll('\n', '\r\n')));
  });

  test('as text, quoted, behind blank lines, behind a byte order mark', () => {
    const mbox = `${from}${one}\n${from}${two}`;
    for (const given of [mbox, `\ufeff${mbox}`, `\n\n${mbox}`, mbox.replaceAll(/^/gm, '> ')])
      expect(subjects(splitMessages({ text: given }))).toEqual(['uno', 'dos']);
  });

  test.each([
    ['without an empty line before', `${one}${from}${two}`],
    ['without a date', `${one}\nFrom here on all is well\n${two}`],
    ['without a field behind', `${one}\n${from}nothing of a field\n`],
    ['quoted', `${one}\n>${from}${two}`],
  ])('a line that is no divider: %s', (_, body) => {
    expect(split(from + body).messages).toHaveLength(1);
  });

  test('Content-Length is not believed', () => {
    const lying = one.replace('Subject', 'Content-Length: 9999\nSubject');
    expect(subjects(split(`${from}${lying}\n${from}${two}`))).toEqual(['uno', 'dos']);
  });

  test('quoting of mboxo and mboxrd is undone, and a signature over such a body proves nothing by failing', () => {
    const { messages } = split(`${from}${one}>From x\n>>From y\n> From z\n\n${from}${two}`);
    expect(text(messages[0])).toBe(`${one}From x\n>From y\n> From z\n`);
    expect(messages.map(({ fidelity, repairs }) => [fidelity, repairs])).toEqual([
      ['transcoded', ['mbox-from', 'mbox-quoting']],
      ['newlines', ['mbox-from']],
    ]);
  });

  test('more than the limit are counted', () => {
    const { messages, left } = split(`${from}A: b\n\n`.repeat(10_007));
    expect([messages.length, left]).toEqual([10_000, 7]);
    expect(text(messages.at(-1))).toBe('A: b\n');
    expect(count(firstOf({ messages, left }))).toEqual([10_007]);
  });

  test('who wants one is told of the others', () => {
    expect(count(firstOf(split(`${from}${one}\n${from}${two}`)))).toEqual([2]);
    expect(count(firstOf(split(from + one)))).toEqual([]);
  });
});

describe('a message whose own header is there', () => {
  const body = one.slice(0, one.indexOf('Hola'));

  test.each([
    ['its body begins with a header', `${body}${forged}\nHola`],
    ['its body is an mbox', `${body}\n${from}${forged}\n\n${from}${forged}`],
    ['its body says that a header begins', `${body}---- Original headers ----\n${forged}`],
    ['its body quotes one', `${body}Internet headers:\n> ${forged.replaceAll('\n', '\n> ')}`],
  ])('is one message: %s', (_, given) => {
    const { messages } = split(given);
    expect(messages).toHaveLength(1);
    expect(messages[0].bytes).toEqual(utf8FromText(given));
    expect(messages[0].fidelity).toBe('exact');
    expect(subjects({ messages, left: 0 })).toEqual(['uno']);
  });

  test('every recorded mail, with a forged header at the beginning of its body', () => {
    const folder = new URL('../../mails/', import.meta.url).pathname;
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.eml'));
    expect(files.length).toBeGreaterThan(20);
    for (const file of files) {
      const mail = readFileSync(folder + file, 'latin1');
      const end = /\r?\n\r?\n/.exec(mail)!;
      const bytes = bytesFromLatin1(mail.slice(0, end.index) + end[0] + forged + end[0] + mail.slice(end.index));
      const { messages } = splitMessages({ bytes });
      expect([file, messages.length, messages[0].bytes]).toEqual([file, 1, readSource({ bytes }).bytes]);
    }
  });

  test('is told from a bounce that returns a header', () => {
    const bounce = `${body}--b\nContent-Type: text/rfc822-headers\n\n${forged}`;
    expect(count(split(bounce).messages[0])).toEqual([]);
    expect(split(bounce, true).messages).toHaveLength(1);
  });
});

describe('headers one below the other', () => {
  const header = one.slice(0, one.indexOf('\n\n') + 1);
  const pasted = `${header}\n\n---- Original headers ----\n${forged}\n> ${header.trim().replaceAll('\n', '\n> ')}\n`;

  test('are counted, and one message', () => {
    const { messages } = split(pasted);
    expect(count(messages[0])).toEqual([3]);
    expect(count(firstOf(split(pasted)))).toEqual([3]);
    expect(readMessage(messages[0]).problems.map(({ code }) => code)).toContain('message.several');
  });

  test('are messages when a person says so, and none of them is exact', () => {
    const several = split(pasted, true);
    expect(subjects(several)).toEqual(['uno', 'forged', 'uno']);
    expect(several.messages.map(({ fidelity }) => fidelity)).not.toContain('exact');
    expect(several.messages.every(({ repairs }) => repairs.includes('preface'))).toBe(true);
    expect(splitBlocks(split(pasted).messages[0]).messages.map(text)).toEqual(several.messages.map(text));
  });

  test('one alone stays as it is', () => {
    expect(split(one, true).messages).toEqual([readSource({ bytes: utf8FromText(one) })]);
  });

  test('more than the limit are counted', () => {
    const { messages, left } = split(`Received: a\nFrom: b\n\n`.repeat(10_003), true);
    expect([messages.length, left]).toEqual([10_000, 3]);
  });
});

test('never throws; every message is a piece of what came in', () => {
  const piece = fc.constantFrom(
    from,
    '\n',
    '\r\n',
    '\n\n',
    '> ',
    '>',
    one,
    two,
    forged,
    'Received: a\n',
    'From: b\n',
    'From ',
    'Hola\n',
    '----\n',
    '\u201c',
    '\u00a0',
    '\ufeff',
    'Message-ID: <a@b>\n',
    'Content-Type: text/plain\n',
    '\t',
    ' ',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), fc.boolean(), fc.boolean(), (pieces, each, asText) => {
      const given = pieces.join('');
      const { messages, left } = splitMessages(asText ? { text: given } : { bytes: utf8FromText(given) }, each);
      expect(left).toBe(0);
      const total = messages.reduce((sum, source) => sum + source.bytes.length, 0);
      // A blank is put before every fold that was lost.
      expect(total).toBeLessThanOrEqual(utf8FromText(given).length + given.split('\n').length);
      for (const source of messages) {
        const { header, body, fields, problems } = readMessage(source);
        const spans = [
          header,
          ...(body ? [body] : []),
          ...fields.map((field) => field.span),
          ...problems.flatMap(({ at }) => at ?? []),
        ];
        expect(spans.filter(({ start, end }) => start < 0 || start > end || end > source.bytes.length)).toEqual([]);
      }
    }),
    { numRuns: 3000 },
  );
});
