import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Cursor, isBlank, isDigit, isLetter } from '../../../lib/base/cursor.ts';
import { countReads } from '../../support/count-reads.ts';

test('reads character classes', () => {
  const cursor = new Cursor('mx1 \t\r\n42');
  expect(cursor.takeWhile(isLetter)).toBe('mx');
  expect(cursor.peek()).toBe(0x31);
  expect(cursor.takeWhile(isDigit)).toBe('1');
  expect(cursor.skipWhile(isBlank)).toBe(4);
  expect(cursor.takeWhile(isDigit)).toBe('42');
  expect(cursor.done).toBe(true);
  expect(cursor.peek()).toBe(-1);
});

test('takes a literal only where it stands', () => {
  const cursor = new Cursor('by mx');
  expect(cursor.take('BY')).toBe(false);
  expect(cursor.take('by')).toBe(true);
  expect(cursor.position).toBe(2);
});

test('stays inside its bounds', () => {
  const cursor = new Cursor('ab(cd)"ef"', 1, 4);
  expect(cursor.at('b(cd')).toBe(false);
  expect(cursor.take('b')).toBe(true);
  expect(cursor.comment()).toBe('c');
  expect(cursor.unclosed).toBe('comment');
  expect(cursor.position).toBe(4);
});

describe('comments', () => {
  test.each([
    ['(a) rest', 'a', 'rest'],
    ['(a (b (c)) d)x', 'a (b (c)) d', 'x'],
    [String.raw`(a \) b \\)x`, String.raw`a ) b \ `.trimEnd(), 'x'],
    ['("a) b")x', '"a', 'b")x'],
    ['()x', '', 'x'],
  ])('%s', (text, comment, rest) => {
    const cursor = new Cursor(text);
    expect(cursor.comment()).toBe(comment);
    cursor.skipBlanks();
    expect(text.slice(cursor.position)).toBe(rest);
    expect(cursor.unclosed).toBeNull();
  });

  test('an open one goes to the end', () => {
    for (const text of ['(a (b) c', '(', String.raw`(a\)`, '(\\']) {
      const cursor = new Cursor(text);
      expect(cursor.comment()).not.toBeNull();
      expect(cursor.position).toBe(text.length);
      expect(cursor.unclosed).toBe('comment');
    }
  });

  test('nest as deep as anybody likes', () => {
    const depth = 200_000;
    const cursor = new Cursor(`${'('.repeat(depth)}${')'.repeat(depth)}x`);
    cursor.cfws();
    expect(cursor.take('x')).toBe(true);
  });

  test('stand among blanks', () => {
    const cursor = new Cursor(' (a)\r\n\t(b (c)) x (d)');
    expect(cursor.cfws()).toEqual(['a', 'b (c)']);
    expect(cursor.take('x')).toBe(true);
    expect(new Cursor('x').cfws()).toEqual([]);
  });

  test('are all read, and not all kept', () => {
    const cursor = new Cursor('(x) '.repeat(1000));
    expect(cursor.cfws()).toHaveLength(64);
    expect(cursor.done).toBe(true);
  });
});

describe('quoted strings', () => {
  test.each([
    ['"a b"x', 'a b'],
    [String.raw`"a \"b\" \\c"x`, String.raw`a "b" \c`],
    ['""x', ''],
    ['"(a)"x', '(a)'],
  ])('%s', (text, value) => {
    const cursor = new Cursor(text);
    expect(cursor.quotedString()).toBe(value);
    expect(cursor.take('x')).toBe(true);
  });

  test('none', () => {
    expect(new Cursor('a').quotedString()).toBeNull();
    expect(new Cursor('a').comment()).toBeNull();
  });

  test('an open one goes to the end', () => {
    const cursor = new Cursor('"a, b');
    expect(cursor.quotedString()).toBe('a, b');
    expect(cursor.unclosed).toBe('quote');
  });
});

test('every text is read to its end in steps of its length', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('(', ')', '"', '\\', ' ', 'a'), maxLength: 400 }), (text) => {
      const reads = countReads(() => {
        const cursor = new Cursor(text);
        while (!cursor.done) {
          cursor.cfws();
          if (cursor.quotedString() === null) cursor.position++;
        }
      });
      expect(reads).toBeLessThanOrEqual(6 * text.length + 6);
    }),
  );
});
