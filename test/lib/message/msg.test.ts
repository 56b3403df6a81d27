import * as CFB from 'cfb';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { latin1FromBytes } from '../../../lib/base/bytes.ts';
import { openCompoundFile } from '../../../lib/message/compound-file.ts';
import { partText } from '../../../lib/message/parts.ts';
import { readMessage } from '../../../lib/message/read.ts';
import { readSource } from '../../../lib/message/source.ts';
import { bigSectorFile } from './big-sectors.ts';
import { msgFile, wordFile } from './msg-file.ts';
import type { Properties } from './msg-file.ts';

const mail = readFileSync(new URL('../../mails/delivered/ok-99.eml', import.meta.url).pathname, 'latin1');
const header = `${mail.slice(0, mail.search(/\r?\n\r?\n/)).replaceAll(/\r?\n/g, '\r\n')}\r\n`;
const simple = 'Received: from a by b;\r\n\tSat, 21 Nov 2026 15:25:02 -0500\r\nFrom: Ana <ana@empresa.example>\r\n';

const read = (properties: Properties, below?: Readonly<Record<string, Properties>>) =>
  readSource({ bytes: msgFile(properties, below) });
const text = (properties: Properties) => latin1FromBytes(read(properties).bytes);

describe('the header of an Outlook message', () => {
  test('is the one that came over the wire, byte for byte', () => {
    const source = read({ '007D001F': `${header}\r\n` });
    expect(latin1FromBytes(source.bytes)).toBe(header);
    expect(source).toMatchObject({ fidelity: 'headers', repairs: ['msg'] });
  });

  test('in UTF-16 becomes UTF-8; a string of a code page stays as it is', () => {
    expect(text({ '007D001F': 'Subject: Señor\r\nTo: a@b\r\n' })).toBe('Subject: Se\u00c3\u00b1or\r\nTo: a@b\r\n');
    expect(text({ '007D001E': 'Subject: Se\u00f1or\r\nTo: a@b\r\n' })).toBe('Subject: Se\u00f1or\r\nTo: a@b\r\n');
  });

  test('ends where it ends: Outlook keeps the headers of parts behind it', () => {
    expect(text({ '007D001F': `${simple}\r\n--b\r\nContent-Type: text/plain\r\n\r\n` })).toBe(simple);
  });

  test('keeps a NUL inside, and none behind', () => {
    expect(text({ '007D001F': 'From: a\0b@c.example\r\nTo: d\r\n\0\0' })).toBe('From: a\0b@c.example\r\nTo: d\r\n');
  });

  test('is never that of a message attached to the message', () => {
    const attached = { '__attach_version1.0_#00000000': { '007D001F': header, '1000001F': 'inside' } };
    expect(read({ '0037001F': 'Re: hola' }, attached).problems).toMatchObject([{ code: 'message.msg-headerless' }]);
    expect(latin1FromBytes(read({ '007D001F': simple }, attached).bytes)).toBe(simple);
  });
});

describe('the body', () => {
  const bodies = { '1000001F': 'Señor\r\n--b--\r\n', '10130102': '<p>hola</p>' };

  test('is put under the header as its parts', () => {
    const head = `${simple}Content-Type: multipart/alternative; boundary="=_b"\r\n`;
    const source = read({ '007D001F': head, ...bodies });
    const message = readMessage(source);
    expect(source.fidelity).toBe('transcoded');
    expect(message.root.parts.map((part) => [part.type, partText(message, part)])).toEqual([
      ['text/plain', 'Señor\r\n--b--\r\n'],
      ['text/html', '<p>hola</p>'],
    ]);
    expect(message.problems).toEqual([]);
  });

  test.each([
    ['Content-Type: text/plain; charset=utf-8', 'Señor\r\n--b--\r\n'],
    ['Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64', 'Señor\r\n--b--\r\n'],
    ['Content-Type: text/html', '<p>hola</p>'],
    ['Content-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable', '<p>hola</p>'],
    ['X-Nothing: said', 'Señor\r\n--b--\r\n'],
  ])('or as the one that it names: %j', (said, expected) => {
    const message = readMessage(read({ '007D001F': `${simple}${said}\r\n`, ...bodies }));
    expect(partText(message, message.root)).toBe(expected);
  });

  test('an equals sign survives a header that says quoted-printable', () => {
    const head = `${simple}Content-Transfer-Encoding: quoted-printable\r\n`;
    const message = readMessage(read({ '007D001F': head, '1000001F': 'a=20b=' }));
    expect(partText(message, message.root)).toBe('a=20b=');
  });
});

describe('says what is wrong', () => {
  test.each<[string, Uint8Array, string]>([
    ['own sent mail', msgFile({ '0037001F': 'Hola', '1000001F': 'Hola' }), 'message.msg-headerless'],
    ['an empty header', msgFile({ '007D001F': '' }), 'message.msg-headerless'],
    ['a Word document', wordFile(), 'message.msg-unread'],
    ['a file cut behind its first bytes', msgFile({ '007D001F': header }).slice(0, 40), 'message.msg-unread'],
    ['a file without its directory', msgFile({ '007D001F': header }).slice(0, 512), 'message.msg-unread'],
  ])('%s', (_, bytes, code) => {
    const message = readMessage(readSource({ bytes }));
    expect(message.fields).toEqual([]);
    expect(message.problems.map((problem) => problem.code)).toEqual([code]);
  });
});

describe('a compound file', () => {
  test('gives what another reader gives, in small sectors and in large ones', () => {
    const bytes = msgFile({
      '007D001F': header.repeat(300),
      '1000001F': 'x',
      '10130102': 'y'.repeat(4096),
      '0037001F': '',
    });
    const other = CFB.read(Buffer.from(bytes), { type: 'buffer' });
    const streams = openCompoundFile(bytes)!;
    expect(streams.size).toBeGreaterThan(4);
    for (const [name, stream] of streams) {
      const entry = other.FileIndex.find((one) => one.name.toUpperCase() === name)!;
      expect([name, Buffer.from(stream()).equals(Buffer.from(entry.content))]).toEqual([name, true]);
    }
  });

  test('so large that its table needs a list of its own', () => {
    const long = 'X-Filler: abcdefghijklmnopqrstuvwxyz\r\n'.repeat(120_000);
    expect(text({ '007D001F': simple + long }).length).toBe(simple.length + long.length);
  });

  test('with sectors of 4,096 bytes (version 4)', () => {
    const streams = openCompoundFile(bigSectorFile({ A: 'short', B: 'long'.repeat(2000) }))!;
    expect([...streams].map(([name, stream]) => [name, Buffer.from(stream()).toString()])).toEqual([
      ['A', 'short'],
      ['B', 'long'.repeat(2000)],
    ]);
  });

  test('whose chains run in a ring, whose tree is knotted, whose sizes are lies: ends', () => {
    const bytes = msgFile({ '007D001F': header, '1000001F': 'x'.repeat(20_000) });
    for (const value of [0, 1, 2, 0xfffffffe, 0xffffffff, 0x7fffffff]) {
      const ring = bytes.slice();
      const view = new DataView(ring.buffer);
      const table = 512 * (view.getUint32(0x4c, true) + 1);
      for (let at = table; at < table + 512; at += 4) view.setUint32(at, value, true);
      const directory = 512 * (view.getUint32(0x30, true) + 1);
      for (let entry = directory; entry + 128 <= directory + 512; entry += 128) {
        for (const place of [68, 72, 76]) view.setUint32(entry + place, value, true);
        view.setUint32(entry + 120, 0xffffffff, true);
      }
      view.setUint32(0x44, value, true);
      expect(readSource({ bytes: ring }).bytes.length).toBeLessThan(4 * ring.length);
    }
  });

  test('with any bytes changed, or cut off anywhere: never throws, never grows', () => {
    const whole = msgFile({ '007D001F': simple, '1000001F': 'hola' });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 12 }),
        fc.nat(whole.length),
        (changes, end) => {
          const bytes = whole.slice(0, whole.length - (end % 3 === 0 ? end : 0));
          for (const [at, value] of changes) if (at >= 8 && at < bytes.length) bytes[at] = value;
          const message = readMessage(readSource({ bytes }));
          expect(message.text.length).toBeLessThan(4 * whole.length);
          expect(message.header.end).toBeLessThanOrEqual(message.text.length);
        },
      ),
      { numRuns: 3000 },
    );
  });
});
