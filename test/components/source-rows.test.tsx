import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Lines, litBy, litByBounce, sourceRows } from '../../components/source-rows.ts';
import { latin1FromBytes, utf8FromText } from '../../lib/base/bytes.ts';
import { readPastedBounce } from '../../lib/bounces/pasted.ts';
import { NOBODY, readMail, readText } from './reports.ts';
import type { Read } from './reports.ts';

const rowsOf = ({ source, report }: Read) => sourceRows(source.bytes, new Lines(source.bytes), litBy(report));

test('every line of a message is there, with its number and its text', () => {
  const read = readMail('delivered/ok-99');
  const { rows, left } = rowsOf(read);
  const lines = latin1FromBytes(read.source.bytes).replace(/\n$/, '').split(/\r?\n/);
  expect(left).toBe(0);
  expect(rows.map((row) => row.stretches.map(({ text }) => text).join(''))).toEqual(lines);
  expect(rows.map(({ line }) => line)).toEqual(lines.map((_, index) => index + 1));
});

test('one line ends our side, and what the verdict rests on is marked', () => {
  const { rows } = rowsOf(readMail('delivered/ok-99'));
  expect(rows.filter(({ isBorder }) => isBorder)).toHaveLength(1);
  const parts = rows.map(({ part }) => part);
  expect(parts.indexOf('below')).toBeGreaterThan(parts.lastIndexOf('gate'));
  expect(parts.indexOf('body')).toBeGreaterThan(parts.lastIndexOf('below'));
  const marked = rows.flatMap(({ stretches }) =>
    stretches.filter(({ role }) => role === 'marked').map(({ text }) => text),
  );
  expect(marked).toContain('108.175.99.20');
  expect(marked).toContain('mx1.empresa.example');
});

test('what a bounce rests on is lit where it stands, in a body as in a header', () => {
  const { rows } = rowsOf(readMail('dsn/b-5.1.1.dsn-failed.mta10', NOBODY));
  const lit = rows
    .filter(({ part }) => part === 'lit')
    .map(({ stretches }) => stretches.map(({ text }) => text).join(''));
  expect(lit).toEqual(expect.arrayContaining([expect.stringMatching(/^Final-Recipient:.*noexiste@/)]));
  const marked = rows.flatMap(({ stretches }) => stretches.filter(({ role }) => role === 'marked'));
  expect(marked.map(({ text }) => text).join(' ')).toContain('User unknown');
});

test('a text that is no message has no fields', () => {
  const text = 'Status: 550 5.1.1 <ana@empresa.example>: User unknown\n';
  const bounce = readPastedBounce(text)!;
  const bytes = utf8FromText(text);
  const { rows } = sourceRows(bytes, new Lines(bytes), litByBounce(bounce));
  expect(rows[0]?.part).toBe('lit');
  expect(rows[0]?.stretches.map(({ role }) => role)).not.toContain('key');
  expect(rows[0]?.stretches.filter(({ role }) => role === 'marked').map(({ text: run }) => run)).toEqual(
    expect.arrayContaining(['550', '5.1.1', 'User unknown']),
  );
});

test('a source without end is cut, and says how much is left', () => {
  const huge = readText(
    `Received: from a by b; now\nFrom: a@a.example\n\n${'x'.repeat(10)}${'line\n'.repeat(100_000)}`,
  );
  const { rows, left } = rowsOf(huge);
  expect(rows.length).toBeLessThanOrEqual(1500);
  expect(left).toBeGreaterThan(400_000);
  const endless = rowsOf(readText(`Subject: ${'x'.repeat(300_000)}\n\n`));
  expect(endless.rows[0]?.stretches.map(({ text }) => text).join('').length).toBeLessThanOrEqual(4000);
});

test('whatever the text, the drawn rows lose none of it but line ends', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', ':', ' ', '\t', '\n', '\r\n', 'From: b@c.example\n'), maxLength: 60 }),
      (text) => {
        const read = readText(text);
        const drawn = rowsOf(read)
          .rows.map((row) => row.stretches.map((stretch) => stretch.text).join(''))
          .join('\n');
        const plain = (all: string) => all.replaceAll(/[\r\n]/g, '');
        expect(plain(drawn)).toBe(plain(latin1FromBytes(read.source.bytes)));
      },
    ),
  );
});
