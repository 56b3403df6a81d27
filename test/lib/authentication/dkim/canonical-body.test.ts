import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalBody } from '../../../../lib/authentication/dkim/canonical-body.ts';
import { plainBody } from './signer.ts';
import type { Way } from './signer.ts';

const canonical = (text: string, way: Way, isLf = false, mark?: number) => {
  const bytes = Buffer.from(`header${text}rest`, 'latin1');
  const { octets, markedAt } = canonicalBody({ bytes, start: 6, end: bytes.length - 4, isLf }, way, mark);
  return { text: Buffer.from(octets).toString('latin1'), markedAt: markedAt === null ? null : markedAt - 6 };
};

const TABLE: readonly [name: string, body: string, relaxed: string, simple: string][] = [
  ['RFC 6376 §3.4.5', ' C \r\nD \t E\r\n\r\n\r\n', ' C\r\nD E\r\n', ' C \r\nD \t E\r\n'],
  ['empty', '', '', '\r\n'],
  ['empty lines alone', '\r\n\r\n', '', '\r\n'],
  ['blanks alone', ' \t\r\n \r\n', '', ' \t\r\n \r\n'],
  ['no last line end', 'a', 'a\r\n', 'a\r\n'],
  ['blanks and no last line end', 'a \t', 'a\r\n', 'a \t\r\n'],
  ['empty lines before text', '\r\n \r\na\r\n', '\r\n\r\na\r\n', '\r\n \r\na\r\n'],
  ['a line feed alone is text', 'a \nb\r\n\n', 'a \nb\r\n\n\r\n', 'a \nb\r\n\n\r\n'],
  ['a carriage return alone is text', 'a \rb\r\r\n\r', 'a \rb\r\r\n\r\r\n', 'a \rb\r\r\n\r\r\n'],
  ['bytes above 127', 'a\x80 \t\xff \r\n', 'a\x80 \xff\r\n', 'a\x80 \t\xff \r\n'],
];

describe.each(TABLE)('%s', (_, body, relaxed, simple) => {
  test('relaxed', () => expect(canonical(body, 'relaxed').text).toBe(relaxed));
  test('simple', () => expect(canonical(body, 'simple').text).toBe(simple));
});

const pieces = fc.constantFrom(' ', '\t', '\r\n', '\r', '\n', 'a', '\x80', '.', 'x'.repeat(60), '\r\n\r\n', '  \r\n');
const bodies = fc.array(pieces, { maxLength: 40 }).map((all) => all.join(''));
const ways = fc.constantFrom<Way>('simple', 'relaxed');
const RUNS = { numRuns: 3000 };

describe('any body', () => {
  test('is what the text of the standard makes of it', () => {
    const property = fc.property(bodies, ways, (body, way) => {
      expect(canonical(body, way).text).toBe(plainBody(body, way));
    });
    fc.assert(property, RUNS);
  });

  test('at rest, where a line feed ends a line, is what it was on the wire', () => {
    const property = fc.property(bodies, ways, (body, way) => {
      expect(canonical(body, way, true).text).toBe(plainBody(body.replace(/\r?\n/g, '\r\n'), way));
    });
    fc.assert(property, RUNS);
  });

  test('has a mark where so many octets end', () => {
    // Line ends may be added and blanks dropped there; the text before is whole.
    const property = fc.property(bodies, ways, fc.boolean(), fc.nat(80), (body, way, isLf, mark) => {
      const { text, markedAt } = canonical(body, way, isLf, mark);
      const before = markedAt === null ? null : canonical(body.slice(0, markedAt), way, isLf).text.trimEnd();
      expect(before).toBe(mark > text.length ? null : text.slice(0, mark).trimEnd());
    });
    fc.assert(property, RUNS);
  });

  test('has the same form wherever it lies in memory', () => {
    const text = `${'QmFuY28gZGUgQ2hpbGU1'.repeat(3)}\x80\r\n \r\nabcdefghijk lm\x01nopqrstuvwxyz\t\r\n`;
    for (let offset = 0; offset < 8; offset++) {
      const bytes = Buffer.from('-'.repeat(offset) + text, 'latin1');
      const { octets } = canonicalBody({ bytes, start: offset, end: bytes.length, isLf: false }, 'relaxed');
      expect(Buffer.from(octets).toString('latin1')).toBe(plainBody(text, 'relaxed'));
    }
  });
});
