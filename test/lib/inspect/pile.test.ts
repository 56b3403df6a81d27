import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { listItem, openInput } from '../../../lib/inspect/pile.ts';

const SETTINGS = { ownHosts: [], ownNetworks: [], authservIds: [], platform: null, sender: null };
const NOW = new Date('2026-11-22T12:00:00Z');
const dsn = readFileSync('test/mails/dsn/b-5.1.1.dsn-failed.mta10.eml');

const list = (input: Parameters<typeof openInput>[0]) =>
  openInput(input).items.map((item) => {
    const { level, kind, recipients } = listItem(item, 'x', SETTINGS, { now: NOW });
    const [first] = recipients;
    return { level, kind, recipient: first?.recipient, source: first?.sourceCode, reply: first?.replyCode };
  });
const kinds = (input: Parameters<typeof openInput>[0]) => openInput(input).items.map(({ kind }) => kind);

describe('a sender’s report as spreadsheets save it', () => {
  const text =
    'Correo electrónico;Código;Descripción\r\nana@empresa.example;131;Casilla no existe\r\nñandú@empresa.example;421;Rechazó\r\n';
  const rows = [
    { level: null, kind: 'bounce', recipient: 'ana@empresa.example', source: '131' },
    { level: null, kind: 'bounce', recipient: 'ñandú@empresa.example', source: '421' },
  ];

  test.each([
    ['pasted', { text }],
    ['UTF-8', { bytes: new TextEncoder().encode(text) }],
    ['UTF-8 with its mark', { bytes: new TextEncoder().encode(`\uFEFF${text}`) }],
    ['windows-1252', { bytes: new Uint8Array(Buffer.from(text, 'latin1')) }],
    ['UTF-16', { bytes: new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le')) }],
  ])('%s', (_, input) => expect(list(input)).toMatchObject(rows));
});

test('a row whose code no table has keeps its recipient, and borrows no other number', () => {
  expect(list({ text: 'id;email;código\n1;ana@empresa.example;131\n550;luis@empresa.example;302\n' })).toMatchObject([
    { recipient: 'ana@empresa.example', source: '131' },
    { recipient: 'luis@empresa.example', source: '302' },
  ]);
});

test('a message is a message, however much of a report its text looks like', () => {
  const mail = `From: ana@empresa.example\nSubject: x\n\nemail;code\nana@empresa.example;131\nluis@empresa.example;554\n`;
  expect(kinds({ text: mail })).toEqual(['message']);
  expect(list({ bytes: new Uint8Array(dsn) })).toMatchObject([
    { kind: 'dsn', recipient: 'noexiste@empresa.example', reply: '550' },
  ]);
});

test('a server’s answer in a file is read as if it were pasted', () => {
  expect(list({ text: '550 5.1.1 <ana@empresa.example>: User unknown\n' })).toMatchObject([
    { level: null, kind: 'bounce', recipient: 'ana@empresa.example', reply: '550' },
  ]);
});

test.each([
  ['prose', 'Estimada Ana, adjuntamos su cartola.'],
  ['nothing', ''],
  ['a list of addresses', 'email,name\nana@empresa.example,Ana\n'],
])('%s is neither', (_, text) => expect(openInput({ text })).toEqual({ items: [], left: 0, failure: 'not-text' }));
