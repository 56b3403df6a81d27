import { describe, expect, test } from 'vitest';
import { readContentType } from '../../../lib/message/parameters.ts';
import { partText } from '../../../lib/message/parts.ts';
import type { Message, Part } from '../../../lib/message/message.ts';
import { latin1, messageOf } from './latin1.ts';

/** The tree as nested lists: type, then children. */
type Tree = [string, ...Tree[]];

const tree = (part: Part): Tree => [part.type, ...part.parts.map(tree)];
const leaves = (part: Part): Part[] => (part.parts.length === 0 ? [part] : part.parts.flatMap(leaves));
const texts = (message: Message) => leaves(message.root).map((part) => partText(message, part));
const codes = (message: Message) => message.problems.map(({ code }) => code);

function multipart(boundary: string, subtype: string, ...parts: string[]): string {
  const body = parts.map((part) => `--${boundary}\n${part}\n`).join('');
  return `Content-Type: multipart/${subtype}; boundary="${boundary}"\n\npreamble\n${body}--${boundary}--\nepilogue\n`;
}

describe('readContentType', () => {
  test.each<[string, string | null, Record<string, string>]>([
    ['text/plain', 'text/plain', {}],
    ['Text/HTML; Charset="utf-8"', 'text/html', { charset: 'utf-8' }],
    ['text/plain; charset=us-ascii (Plain text)', 'text/plain', { charset: 'us-ascii' }],
    [
      'multipart/report;\r\n\treport-type=delivery-status;boundary="a/b c"',
      'multipart/report',
      { 'report-type': 'delivery-status', boundary: 'a/b c' },
    ],
    ['multipart/mixed; boundary=a=b/c:d', 'multipart/mixed', { boundary: 'a=b/c:d' }],
    ['multipart/mixed; boundary=a; boundary=b', 'multipart/mixed', { boundary: 'a' }],
    ['text/plain;;; ; format = flowed ;', 'text/plain', { format: 'flowed' }],
    ['text/plain; junk; charset=x', 'text/plain', { charset: 'x' }],
    ['text', null, {}],
    ['', null, {}],
    ['text/plain; __proto__=x', 'text/plain', Object.fromEntries([['__proto__', 'x']])],
    // RFC 2231 §4.1
    [
      'message/external-body; URL*0="ftp://"; URL*1="cs.utk.edu/"',
      'message/external-body',
      { url: 'ftp://cs.utk.edu/' },
    ],
    [
      "application/x-stuff; title*=us-ascii'en-us'This%20is%20%2A%2A%2Afun%2A%2A%2A",
      'application/x-stuff',
      { title: 'This is ***fun***' },
    ],
    [
      "application/x-stuff; title*1*=%2A%2A%2Afun%2A%2A%2A%20; title*0*=us-ascii'en'This%20is%20even%20more%20; title*2=\"isn't it!\"",
      'application/x-stuff',
      { title: "This is even more ***fun*** isn't it!" },
    ],
    ["a/b; name*0*=utf-8''cartola%20n%C2; name*1*=%BA%201.pdf", 'a/b', { name: 'cartola nº 1.pdf' }],
    ['a/b; name*0=a; name*2=c', 'a/b', { name: 'a' }],
    ['a/b; name="=?utf-8?Q?n=C2=BA?="', 'a/b', { name: 'nº' }],
    ['a/b; name="nº"', 'a/b', { name: 'nº' }],
    ["a/b; name*=nope''x%41", 'a/b', { name: 'xA' }],
  ])('%s', (text, type, parameters) => {
    expect(readContentType(latin1(text))).toEqual({ type, parameters });
  });

  test('keeps no more than anybody reads', () => {
    const { parameters } = readContentType(
      `a/b${Array.from({ length: 1000 }, (_, index) => `; p${index}=x`).join('')}`,
    );
    expect(Object.keys(parameters)).toHaveLength(256);
  });
});

describe('the tree', () => {
  test('of a message without MIME is one text', () => {
    const message = messageOf('Subject: x\n\nhola\n');
    expect(message.root).toMatchObject({ type: 'text/plain', encoding: '7bit', parts: [], fields: message.fields });
    expect(texts(message)).toEqual(['hola\n']);
  });

  test('of nested multiparts', () => {
    const inner = multipart(
      'in',
      'alternative',
      'Content-Type: text/plain\n\nuno',
      'Content-Type: text/html\n\n<p>dos',
    );
    const message = messageOf(multipart('out', 'mixed', inner, '\ntres', 'Content-Type: application/pdf\n\ncuatro'));
    expect(tree(message.root)).toEqual([
      'multipart/mixed',
      ['multipart/alternative', ['text/plain'], ['text/html']],
      ['text/plain'],
      ['application/pdf'],
    ]);
    expect(texts(message)).toEqual(['uno', '<p>dos', 'tres', 'cuatro']);
    expect(codes(message)).toEqual([]);
  });

  test('of a message in a message, as a bounce carries it', () => {
    const message = messageOf(multipart('b', 'report', 'Content-Type: message/rfc822\n\nSubject: dentro\n\ncuerpo'));
    const [inner] = message.root.parts[0]!.parts;
    expect(tree(message.root)).toEqual(['multipart/report', ['message/rfc822', ['text/plain']]]);
    expect(inner!.fields.map(({ key, text }) => [key, text])).toEqual([['subject', 'dentro']]);
    expect(partText(message, inner!)).toBe('cuerpo');
    expect(partText(message, message.root.parts[0]!)).toBe('Subject: dentro\n\ncuerpo');
  });

  test('of a digest holds messages (RFC 2046 §5.1.5)', () => {
    expect(tree(messageOf(multipart('b', 'digest', '\nSubject: x\n\ny')).root)).toEqual([
      'multipart/digest',
      ['message/rfc822', ['text/plain']],
    ]);
  });

  test('takes a longer boundary for another one, and blanks behind one for nothing', () => {
    const body = '--a  \n\nuno\n--ab\nx--a\n --a\n--a-\n--a-- \n--a\n\nno\n';
    const message = messageOf(`Content-Type: multipart/mixed; boundary=a\n\n${body}`);
    expect(texts(message)).toEqual(['uno\n--ab\nx--a\n --a\n--a-']);
  });

  test('CRLF before a boundary belongs to it', () => {
    const message = messageOf(multipart('b', 'mixed', '\nuno\n', '\ndos').replaceAll('\n', '\r\n'));
    expect(texts(message)).toEqual(['uno\r\n', 'dos']);
  });

  test('empty parts and parts without a blank line', () => {
    const message = messageOf('Content-Type: multipart/mixed; boundary=b\n\n--b\n--b\nX: y\n--b--\n');
    expect(message.root.parts.map(({ fields }) => fields.length)).toEqual([0, 1]);
    expect(texts(message)).toEqual(['', '']);
  });
});

describe('a broken tree', () => {
  test.each<[string, string, Tree]>([
    ['no boundary named', 'Content-Type: multipart/mixed\n\n--a\n\nx\n', ['multipart/mixed']],
    ['an endless boundary', `Content-Type: multipart/mixed; boundary=${'a'.repeat(201)}\n\nx`, ['multipart/mixed']],
    ['a boundary that never comes', 'Content-Type: multipart/mixed; boundary=a\n\nx\n', ['multipart/mixed']],
    [
      'no last boundary',
      'Content-Type: multipart/mixed; boundary=a\n\n--a\n\nx\n',
      ['multipart/mixed', ['text/plain']],
    ],
  ])('%s', (_, text, parts) => {
    const message = messageOf(text);
    expect(tree(message.root)).toEqual(parts);
    expect(codes(message)).toEqual(['message.mime-boundary']);
  });

  test('an encoding nobody knows is none', () => {
    const message = messageOf('Content-Transfer-Encoding: x-uuencode\n\nhola');
    expect(texts(message)).toEqual(['hola']);
    expect(codes(message)).toEqual(['message.encoding']);
  });

  test('nested deeper than anybody sends', () => {
    let text = '\nfondo';
    for (let level = 0; level < 40; level++) text = multipart(`b${level}-`, 'mixed', text);
    const message = messageOf(text);
    let depth = 0;
    for (let part: Part | undefined = message.root; part; part = part.parts[0]) depth++;
    expect(depth).toBe(21);
    expect(codes(message)).toEqual(['message.mime-depth']);
  });

  test('more parts than anybody sends', () => {
    const message = messageOf(multipart('b', 'mixed', ...Array.from({ length: 1500 }, () => '\nx')));
    expect(message.root.parts).toHaveLength(1000);
    expect(codes(message)).toEqual(['message.too-many-parts']);
  });
});

describe('the text of a part', () => {
  test.each([
    ['Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\nU2XDsW9y\n', 'Señor'],
    [
      'Content-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: Quoted-Printable\n\nSe=F1or=\n!\n',
      'Señor!\n',
    ],
    ['Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\nSeñor', 'Señor'],
    ['Content-Type: text/plain; charset=nope\n\nSeñor', 'Señor'],
    ['Content-Type: text/plain\nContent-Transfer-Encoding: base64 (x)\n\nk/E=', '“ñ'],
    ['Content-Type: text/plain; charset=iso-2022-jp\nContent-Transfer-Encoding: base64\n\nGyRCRnxLXDhsGyhC', '日本語'],
  ])('%j', (text, decoded) => {
    const message = messageOf(text);
    expect(partText(message, message.root)).toBe(decoded);
  });
});
