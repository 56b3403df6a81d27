import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { displayText, latin1FromBytes, utf8FromText } from '../../../lib/base/bytes.ts';
import type { Fidelity, Repair, Source } from '../../../lib/message/message.ts';
import { readMessage } from '../../../lib/message/read.ts';
import { repairs } from '../../../lib/message/repairs/index.ts';
import { readSource } from '../../../lib/message/source.ts';

const plain =
  'Received: from a by b;\n\tSat, 21 Nov 2026 15:25:02 -0500\nFrom: Ana <ana@empresa.example>\nSubject: Hola\n\nSeñor:\n  hola\n';
const ascii = plain.replace('ñ', 'n');
const header = `${ascii.slice(0, ascii.indexOf('\n\n'))}\n`;
/** What Chromium's selectionText makes of it. */
const flat = (text: string) => text.replaceAll(/[\r\n\t]/g, ' ');
const quote = (text: string, mark: string) => text.replaceAll(/^/gm, mark);

const text = (source: Source) => latin1FromBytes(source.bytes);
const fields = (source: Source) =>
  readMessage(source).fields.map((field) => [field.name, field.text.replaceAll(/\s+/g, ' ')] as const);
const firstOf = (given: string) => fields(readSource({ bytes: utf8FromText(given) }))[0];
const names = (given: string) => fields(readSource({ text: given })).map(([name]) => name);
const received = (given: string) => fields(readSource({ text: given })).filter(([name]) => name === 'Received');

test('every repair is in the list once, under the name of its file', () => {
  const files = readdirSync(new URL('../../../lib/message/repairs', import.meta.url).pathname)
    .map((file) => file.replace('.ts', ''))
    .filter((file) => file !== 'index' && file !== 'repair');
  expect(repairs.map(({ id }) => id).toSorted()).toEqual(files.toSorted());
});

describe('what needs no repair stays as it is', () => {
  test.each<[string, string]>([
    ['LF', plain],
    ['CRLF', plain.replaceAll('\n', '\r\n')],
    ['one of each', plain.replace('\n', '\r\n')],
    ['a bare CR among others', plain.replace('Hola', 'Ho\rla')],
    ['NUL', plain.replace('Hola', 'Ho\0la')],
  ])('%s', (_, given) => {
    const bytes = utf8FromText(given);
    const source = readSource({ bytes });
    expect(source).toEqual({ bytes, fidelity: 'exact', repairs: [] });
    expect(source.bytes).toBe(bytes);
  });

  test('8-bit headers, and bytes that are no UTF-8', () => {
    const bytes = Uint8Array.from([...utf8FromText('Subject: '), 0x93, 0xf1, 0xa0, 0x0a, 0x0a, 0xff]);
    expect(readSource({ bytes })).toEqual({ bytes, fidelity: 'exact', repairs: [] });
  });
});

describe('fidelity', () => {
  test.each<[string, Source, Fidelity]>([
    ['text', readSource({ text: ascii }), 'newlines'],
    ['text beyond ASCII', readSource({ text: plain }), 'transcoded'],
    ['text known to be cut', readSource({ text: ascii, fidelity: 'truncated' }), 'truncated'],
    ['text is never exact', readSource({ text: ascii, fidelity: 'exact' }), 'newlines'],
    ['bytes with changed line ends', readSource({ bytes: utf8FromText(plain), fidelity: 'newlines' }), 'newlines'],
    ['a header alone', readSource({ bytes: utf8FromText(header) }), 'headers'],
    ['a header and its blank line', readSource({ bytes: utf8FromText(`${header}\n`) }), 'exact'],
    ['a repair never betters', readSource({ text: `\n${ascii}`, fidelity: 'truncated' }), 'truncated'],
  ])('%s: %#', (_, source, fidelity) => {
    expect(source.fidelity).toBe(fidelity);
    expect(source.repairs.filter((repair) => repair !== 'leading-blanks')).toEqual([]);
  });
});

describe('undoes', () => {
  test.each<[string, string, Repair[], Fidelity]>([
    ['a byte order mark', `\ufeff${ascii}`, ['bom'], 'transcoded'],
    ['CR alone', ascii.replaceAll('\n', '\r'), ['line-ends'], 'newlines'],
    ['empty lines', ` \n\r\n\n${ascii}`, ['leading-blanks'], 'newlines'],
    ['an mbox line', `From ana@empresa.example Sat Nov 21 20:25:02 2026\n${ascii}`, ['mbox-from'], 'newlines'],
    ['a quoted mbox line', `>From - Sat Nov 21 20:25:02 2026\n${ascii}`, ['mbox-from'], 'newlines'],
    ['quoting', quote(ascii, '> '), ['quoted'], 'transcoded'],
    ['quoting without blanks', quote(ascii, '>').trim(), ['quoted'], 'transcoded'],
    ['quoting of a quotation', quote(ascii, '> > '), ['quoted'], 'transcoded'],
    ['quoting with CRLF', quote(ascii, '> ').replaceAll('\n', '\r\n'), ['quoted'], 'transcoded'],
    ['indentation', quote(ascii, '    '), ['indented'], 'transcoded'],
    [
      'indentation that left empty lines alone',
      quote(ascii, '\t').replaceAll('\t\n', '\n'),
      ['indented'],
      'transcoded',
    ],
    ['a selection from the blank before', `  ${ascii}`, ['indented'], 'transcoded'],
    ['U+00A0 for folds', ascii.replace('\n\t', '\n\u00a0\u00a0'), ['no-break-spaces'], 'transcoded'],
    ['escaped HTML', ascii.replace('<', '&lt;').replace('>', '&gt;'), ['html-escaped'], 'transcoded'],
    ['a lost fold', ascii.replace('\n\tSat', '\nSat'), ['lost-folds'], 'transcoded'],
    ['a fold lost inside the date', ascii.replace('2026 15', '2026\n15'), ['lost-folds'], 'transcoded'],
    ['a table', ascii.replaceAll(/^(\w+): /gm, '$1\t'), ['tab-separated'], 'transcoded'],
    ['a double-spaced copy', ascii.replaceAll('\n', '\n\n'), ['double-spaced'], 'transcoded'],
    [
      'a double-spaced quotation',
      quote(ascii, '> ').replaceAll('\n', '\n\n'),
      ['double-spaced', 'quoted'],
      'transcoded',
    ],
    ['a sentence above', `Hola Ana, mira esto.\n\n${ascii}`, ['preface'], 'transcoded'],
    ['a label of Outlook', `Internet headers:\n\n${ascii}`, ['preface'], 'transcoded'],
    ['a sentence with a colon', `Estimados:\n\n${ascii}`, ['preface'], 'transcoded'],
    ['a sentence that begins like an mbox', `From what I see:\n\n${ascii}`, ['preface'], 'transcoded'],
    ['a divider', `---- Original headers ----\n\n${ascii}`, ['preface'], 'transcoded'],
    [
      'a quotation below a sentence, and a name below that',
      `Ana wrote:\n${quote(ascii, '> ')}\nRegards,\nAna\n`,
      ['preface', 'quoted'],
      'transcoded',
    ],
    [
      'an indented block below a sentence',
      `Ana escribió:\n\nTe lo copio.\n\n${quote(ascii, '    ').replaceAll('\n    \n', '\n\n')}`,
      ['preface', 'indented'],
      'transcoded',
    ],
    [
      'a double-spaced copy below a sentence',
      `Hola\n\n${ascii}`.replaceAll('\n', '\n\n'),
      ['double-spaced', 'preface'],
      'transcoded',
    ],
    ['a flattened header', flat(header), ['flattened'], 'flattened'],
    ['a flattened mbox', `From x ${flat(header)}`, ['flattened', 'mbox-from'], 'flattened'],
    [
      'quoted escaped HTML behind blank lines',
      `\n\n${quote(ascii, '> ').replaceAll('>', '&gt;').replace('<', '&lt;')}`,
      ['leading-blanks', 'html-escaped', 'quoted'],
      'transcoded',
    ],
  ])('%s', (_, given, made, fidelity) => {
    const source = readSource({ text: given });
    expect({ repairs: source.repairs, fidelity: source.fidelity }).toEqual({ repairs: made, fidelity });
    expect(fields(source)).toEqual(fields(readSource({ text: ascii })));
  });

  test('a byte order mark of UTF-16', () => {
    for (const [big, mark] of [
      [true, [0xfe, 0xff]],
      [false, [0xff, 0xfe]],
    ] as const) {
      const codes = Array.from(plain, (character) => character.charCodeAt(0));
      const units = codes.flatMap((code) => (big ? [code >> 8, code & 255] : [code & 255, code >> 8]));
      const source = readSource({ bytes: Uint8Array.from([...mark, ...units]) });
      expect(source).toEqual({ bytes: utf8FromText(plain), fidelity: 'transcoded', repairs: ['bom'] });
    }
  });

  test('escaped HTML, and no more than escaping is for', () => {
    const escaped = 'A: &lt;a&#62;&quot;&#x27;&nbsp;&#243;&#x2713;&amp;lt;&amp;#243;&#40;&#x5B;&#9999999;&eacute;\n\n';
    const source = readSource({ text: escaped });
    expect(displayText(text(source))).toBe('A: <a>"\'\u00a0ó✓&lt;&#243;&#40;&#x5B;&#9999999;&eacute;\n\n');
  });

  test('quoted-printable around the whole', () => {
    const encoded =
      'DKIM-Signature: v=3D1; d=3Dbanco.example; h=3DFrom:To;=20\n b=3Dabc=\ndef=3D=3D\nSubject: Se=C3=B1or\n\n=41hola=\n!\n';
    const source = readSource({ text: encoded });
    expect(source.repairs).toEqual(['quoted-printable']);
    expect(text(source)).toBe(
      latin1FromBytes(
        utf8FromText('DKIM-Signature: v=1; d=banco.example; h=From:To; \n b=abcdef==\nSubject: Señor\n\nAhola!\n'),
      ),
    );
  });

  test('the body, too, loses its quoting', () => {
    expect(text(readSource({ text: quote(ascii, '> ') }))).toBe(ascii);
  });
});

describe('curly quotation marks', () => {
  const curly = (given: string) =>
    text(readSource({ text: given.replaceAll(/"([^"]*)"/g, '\u201c$1\u201d').replaceAll("'", '\u2019') }));

  test.each([
    'Received: from a by b; x\nContent-Type: multipart/mixed; boundary="=_b"\n\nx\n',
    'From: "Ana, de O\'Higgins" <ana@empresa.example>\nTo: x\n\nx\n',
    'Authentication-Results: mx; dkim=pass\n reason="2048 bit"\n\nx\n',
  ])('are straight again: %j', (given) => expect(curly(given)).toBe(given));

  test.each([
    ['in a subject alone', 'Subject: “Hola”\nTo: x\n\n'],
    ['beside a straight one', 'From: “Ana” <a@b.example>\nTo: "x" <c@d.example>\n\n'],
    ['in the body', 'Subject: Hola\nTo: x\n\nFrom: “Ana” <a@b.example>\n'],
  ])('are the message’s own %s', (_, given) => expect(readSource({ text: given }).repairs).toEqual([]));

  test('stay in a Received line, where a stranger’s greeting stands', () => {
    const line = 'Received: from “x (mta [203.0.113.66]) by mx1.empresa.example;\n\t“y”; z\n';
    const source = readSource({ text: `${line}From: “Ana” <a@b.example>\n\n` });
    expect(displayText(text(source))).toBe(`${line}From: "Ana" <a@b.example>\n\n`);
  });
});

describe('leaves a message that begins with a header alone', () => {
  const block = 'Received: from forged by mx1.empresa.example\nFrom: a@banco.example\n';

  test.each([
    ['whatever its body holds', `${ascii}\n${block}`],
    ['with a single known field', `Subject: Hola\n\n${block}`],
    ['of fields that nobody knows', `X-Gmail-Labels: a\n\n${block}`],
    ['quoted', `${quote(ascii, '> ')}> \n${quote(block, '> ')}`],
    ['whose first line is no field', `Microsoft Mail Internet Headers Version 2.0\n${ascii}\n${block}`],
    ['above which a mail program put its own', `-----Original Message-----\nFrom: Ana\nTo: Luis\n\nMira:\n\n${block}`],
    ['that a fold begins', `\tby mx1.empresa.example; x\nFrom: Ana\n\n${block}`],
    ['every second line of whose body is empty', `${ascii}\n\nuno\n\ndos\n\n${block}`],
  ])('%s', (_, given) => {
    const { repairs: made } = readSource({ text: given });
    expect(made.filter((repair) => repair === 'preface' || repair === 'double-spaced')).toEqual([]);
  });

  test.each([
    ['sentences with colons', 'Hola:\n\nNota: llegó.\nOjo: tarde.\n'],
    ['what a mail program puts above a reply', 'Hola\n\nFrom: Ana\nSent: hoy\nTo: Luis\nSubject: Re: x\n'],
    ['one line of a server', 'Hola\n\nReceived: from a by b\n'],
  ])('and finds none in %s', (_, given) => {
    expect(text(readSource({ text: given }))).toBe(latin1FromBytes(utf8FromText(given)));
  });
});

describe('splits a flattened header', () => {
  test.each<[string, string[]]>([
    ['Received: from a by b; x Received: from c by d; y From: x', ['Received', 'Received', 'From']],
    ['Subject: Re: algo To: x', ['Subject', 'To']],
    ['Subject: respuesta to: nadie From: x', ['Subject', 'From']],
    [
      'X-Foo: a x-originating-ip: b X-MS-Exchange-Organization-SCL: 1',
      ['X-Foo', 'x-originating-ip', 'X-MS-Exchange-Organization-SCL'],
    ],
    ['DKIM-Signature: v=1; h=From: To: Subject:Date: Cc; b=x From: a', ['DKIM-Signature', 'From']],
    ['DKIM-Signature: v=1; h= From: To; b=x== From: a', ['DKIM-Signature', 'From']],
    ['DKIM-Signature: v=1; b=x; h=From: To Received: from a by b; x', ['DKIM-Signature', 'Received']],
    ['From:Ana To:x', ['From', 'To']],
    ['IronPort-SDR: abc From: x', ['IronPort-SDR', 'From']],
    [
      'Received: from a (envelope-from <"x Received: from f ([192.0.2.1]) by mx Received: y"@evil.example>) by b; z From: x',
      ['Received', 'From'],
    ],
    [
      String.raw`Received: from a (envelope-from <"x\" Received: from f"@evil.example>) by b; z From: x`,
      ['Received', 'From'],
    ],
    ['Subject: un monitor de 27" From: "Ana" <a@x.cl> To: x', ['Subject', 'From', 'To']],
  ])('%s', (given, expected) => {
    expect(names(given)).toEqual(expected);
  });

  test('one field alone is no flattened header', () => {
    expect(readSource({ text: 'Received: from a by b; x' }).repairs).toEqual([]);
  });

  test('moves nothing', () => {
    expect(text(readSource({ text: flat(header) })).replaceAll('\n', ' ')).toBe(flat(header));
  });
});

describe('does not let a stranger write into a line of ours', () => {
  const border =
    'Received: from x (mta [203.0.113.66]) by mx1.empresa.example (Postfix); Sat, 21 Nov 2026 15:25:02 -0500 (-05)';

  test.each(['16:20:05 (mta10 [108.175.97.10])', 'by mx1.empresa.example', 'a=b: c'])(
    'a line below it that is no field: %s',
    (line) => {
      expect(firstOf(`${border}\n${line}\nFrom: x\n\n`)).toEqual(['Received', border.slice(10)]);
    },
  );

  test.each([
    ['an escape in its greeting', 'x=20(mta10=20[108.175.97.10])=20by=20mx1.empresa.example;'],
    ['a line end in its greeting', 'x=0AReceived:=20from=20y'],
    ['an entity in its greeting', 'x&#40;mta10&#32;&#91;108.175.97.10&#93;&#41;'],
  ])('%s', (_, greeting) => {
    const line = border.replace('from x', `from ${greeting}`);
    expect(firstOf(`${line}\nX-A: a=3Db &lt;\nX-B: soft=\n break\n\n`)).toEqual(['Received', line.slice(10)]);
  });
});

describe('a lost fold is joined only where no field can begin', () => {
  test.each<[string, string[]]>([
    ['To: a@x.cl,\nb@x.cl\nFrom: x\n', ['To', 'From']],
    ['A: b\n2001:db8::1 by mx\nfe80::1\ndead:beef::1\nIPv6:2001:db8::1\nhttps://x.cl\nC: d\n', ['A', 'C']],
    [
      'Received: from a\n(x [192.0.2.1])\nby b with SMTP\nfor <c@d.cl>; Sat, 21 Nov 2026\n16:20:05 -0300\n(CLST)\nC: d\n',
      ['Received', 'C'],
    ],
    ['Cc:a@x.cl\nBcc:b@x.cl\nDate:x\n', ['Cc', 'Bcc', 'Date']],
    ['hola\nA: b\n', ['A']],
  ])('%j', (given, expected) => {
    expect(names(given)).toEqual(expected);
  });
});

test('never throws, and every span of the message lies in its bytes', () => {
  const piece = fc.constantFrom(
    'Received: ',
    'From: ',
    'From ',
    '> ',
    '>',
    ' ',
    '\t',
    '\n',
    '\r\n',
    '\r',
    'x',
    '=3D',
    '=',
    '&lt;',
    '\u00a0',
    '\ufeff',
    ';',
    '16:20:05 -0300',
    'Content-Type: multipart/mixed; boundary=x',
    '\n--x\n',
    '--x--',
    '"',
    '\\',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), fc.boolean(), (pieces, asText) => {
      const given = pieces.join('');
      const source = readSource(asText ? { text: given } : { bytes: utf8FromText(given) });
      const { fields: read, header: head, body, root, problems } = readMessage(source);
      const spans = [head, ...read.flatMap((field) => [field.span, field.value]), ...(body ? [body] : [])];
      const parts = [root, ...root.parts];
      const inParts = parts
        .flatMap((part) => part.fields.map((field) => field.span))
        .concat(parts.map((part) => part.body));
      const places = problems.flatMap(({ at }) => at ?? []);
      expect(
        [...spans, ...inParts, ...places].filter(
          ({ start, end }) => start < 0 || start > end || end > source.bytes.length,
        ),
      ).toEqual([]);
      expect(source.fidelity === 'exact' && source.repairs.length > 0).toBe(false);
    }),
    { numRuns: 2000 },
  );
});

test('one message in many clothes has the same Received fields', () => {
  const mail = readFileSync(new URL('../../mails/delivered/ok-99.eml', import.meta.url).pathname, 'latin1');
  const block = mail.slice(0, mail.indexOf('\n\n') + 1);
  const truth = received(block);
  expect(truth).toHaveLength(mail.match(/^Received:/gm)!.length);
  for (const variant of [
    block.replaceAll('\n', '\r\n'),
    block.replaceAll('\n', '\r'),
    `\ufeff${block}`,
    `\n\n${block}`,
    quote(block.trimEnd(), '> '),
    quote(block.trimEnd(), '>> '),
    quote(block.trimEnd(), '  '),
    block.replaceAll(/^[ \t]+/gm, '\u00a0\u00a0'),
    block.replaceAll(/^[ \t]+/gm, '\t'),
    block.replaceAll(/^([\w-]+): /gm, '$1:\t'),
    block.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
    block.replaceAll('=', '=3D'),
    flat(block),
    `From ana@empresa.example Sat Nov 21 20:25:02 2026\n${block}`,
  ])
    expect(received(variant)).toEqual(truth);
});
