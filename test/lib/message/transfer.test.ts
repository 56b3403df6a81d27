import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { latin1FromBytes } from '../../../lib/base/bytes.ts';
import { decodeBase64, decodeQuotedPrintable } from '../../../lib/message/transfer.ts';

const bytes = fc.uint8Array({ maxLength: 300 });

describe('base64', () => {
  test.each([
    ['', ''],
    ['Zm9vYg==', 'foob'],
    ['Zm9v\r\nYmE=\r\n', 'fooba'],
    ['Zm9vYg', 'foob'],
    ['Zm 9v*Y-g', 'foob'],
    ['Zm9vYg==YmFy', 'foobbar'],
    ['Zg==Zg==', 'ff'],
    ['====', ''],
    ['Z', ''],
  ])('%j', (text, decoded) => {
    expect(latin1FromBytes(decodeBase64(text))).toBe(decoded);
  });

  test('comes back, folded anywhere', () => {
    fc.assert(
      fc.property(bytes, fc.integer({ min: 1, max: 80 }), (data, width) => {
        const text = btoa(String.fromCharCode(...data)).replaceAll(new RegExp(`.{${width}}`, 'g'), '$&\r\n');
        expect(decodeBase64(text)).toEqual(data);
      }),
    );
  });
});

describe('quoted-printable', () => {
  test.each([
    ['Se=F1or', 'Se\u00f1or'],
    ['a=3db', 'a=b'],
    ['a=\r\nb=\nc', 'abc'],
    ['a= \t\r\nb', 'ab'],
    ['a \t\r\nb', 'a\r\nb'],
    ['a=20\r\nb', 'a \r\nb'],
    ['a_b', 'a_b'],
    ['50 = x=', '50 = x='],
    ['=G1=1', '=G1=1'],
    ['\u00e9', '\u00e9'],
  ])('%j', (text, decoded) => {
    expect(latin1FromBytes(decodeQuotedPrintable(text))).toBe(decoded);
  });

  test('in words a line is a blank, and blanks stay', () => {
    expect(latin1FromBytes(decodeQuotedPrintable('a_=5F =\n', true))).toBe('a _ =\n');
  });

  test('comes back', () => {
    fc.assert(
      fc.property(bytes, (data) => {
        const text = Array.from(data, (byte) => `=${byte.toString(16).padStart(2, '0')}`).join('=\r\n');
        expect(decodeQuotedPrintable(text)).toEqual(data);
      }),
    );
  });
});
