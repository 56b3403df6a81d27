import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { MAX_BYTES, PileReader } from '../../entrypoints/shared/pile.ts';
import type { Ask, Tell } from '../../entrypoints/shared/pile.ts';
import { DEFAULTS } from '../../entrypoints/shared/preferences.ts';
import { readingOfWhole } from '../../entrypoints/shared/reading.ts';
import type { Given } from '../../entrypoints/shared/reading.ts';
import type { Listed } from '../../lib/inspect/listed.ts';
import { MAX_ITEMS } from '../../lib/inspect/pile.ts';
import { readSource } from '../../lib/message/source.ts';
import { msgFile, wordFile } from '../lib/message/msg-file.ts';

const NOW = new Date('2026-11-22T12:00:00Z');
const mail = readFileSync('test/mails/delivered/ok-99.eml', 'latin1');
const divider = 'From ana@empresa.example Sat Nov 21 20:25:02 2026\n';
const subject = (text: string) => mail.replace(/^Subject:.*$/m, `Subject: ${text}`);
const mboxOf = (...mails: string[]) => mails.map((one) => `${divider}${one}\n`).join('');

const file = (name: string, content: string | Uint8Array): Given => ({
  kind: 'file',
  file: new File([typeof content === 'string' ? Buffer.from(content, 'latin1') : new Uint8Array(content)], name),
});

/** A reader, what it told, and the way to ask it. `meanwhile` is asked at its first pause. */
function reader(meanwhile?: Ask) {
  const told: Tell[] = [];
  let time = 0;
  let asked = meanwhile;
  const one = new PileReader({
    tell: (tell) => told.push(structuredClone(tell)),
    pause: async () => {
      const now = asked;
      asked = undefined;
      if (now) void one.hear(now);
    },
    clock: () => (time += 20),
  });
  const open = async (...given: Given[]) => {
    await one.hear({ ask: 'open', given, settings: DEFAULTS, now: NOW });
    return told;
  };
  return { open, told, ask: (next: Ask) => one.hear(next) };
}

/** What the list shows in the end. */
function listedBy(told: readonly Tell[]): Listed[] {
  const found: Listed[] = [];
  for (const one of told) if (one.tell === 'listed') found.splice(one.from, one.listed.length, ...one.listed);
  return found;
}
const lines = (told: readonly Tell[]) => listedBy(told).map(({ name, subject: line }) => [name, line]);

describe('files', () => {
  test('of one message and of several land in one list', async () => {
    const msg = msgFile({ '007D001F': 'Received: from a by b; x\r\nSubject: tres\r\n' });
    const told = await reader().open(
      file('a.mbox', mboxOf(subject('uno'), subject('dos'))),
      file('b.msg', msg),
      file('c.txt', 'nothing of mail'),
    );
    expect(told[0]).toEqual({ tell: 'opened', count: 3, left: 0, tooBig: 0 });
    expect(lines(told)).toEqual([
      ['a.mbox', 'uno'],
      ['a.mbox', 'dos'],
      ['b.msg', 'tres'],
    ]);
    expect(told.at(-1)).toEqual({ tell: 'end', isWhole: true });
  });

  test.each([
    ['msg-headerless', 'sent.msg', msgFile({ '0037001F': 'Hola' })],
    ['msg-unread', 'letter.doc', wordFile()],
    ['not-text', 'x.txt', 'nothing of mail'],
  ])('that hold none say why: %s', async (failure, name, content) => {
    expect(await reader().open(file(name, content))).toEqual([{ tell: 'nothing', failure }]);
  });

  test('beyond the limit of size are not opened', async () => {
    const big: Given = { kind: 'file', file: Object.assign(new File([], 'big.mbox'), {}) };
    Object.defineProperty(big.file, 'size', { value: MAX_BYTES + 1 });
    expect(await reader().open(big)).toEqual([{ tell: 'nothing', failure: 'too-big' }]);
    const told = await reader().open(big, file('a.mbox', mboxOf(mail, mail)));
    expect(told[0]).toMatchObject({ count: 2, tooBig: 1 });
  });

  test('beyond the limit of messages are counted', async () => {
    const many = file('a.mbox', `${divider}A: b\n\n`.repeat(MAX_ITEMS - 1));
    const told = await reader({ ask: 'stop' }).open(many, file('b.mbox', mboxOf(mail, mail, mail)));
    expect(told[0]).toEqual({ tell: 'opened', count: MAX_ITEMS, left: 2, tooBig: 0 });
  });

  test('one message alone is a message, not a pile', async () => {
    const [told, ...others] = await reader().open(file('a.eml', mail));
    if (told?.tell !== 'alone') throw new Error(JSON.stringify(told));
    expect(others).toEqual([]);
    expect(readingOfWhole(told.whole, NOW)).toMatchObject({ kind: 'letter', letter: { name: 'a.eml', now: NOW } });
  });
});

test('bounces of every shape have their recipients in the list', async () => {
  const folder = 'test/mails/dsn/';
  const names = readdirSync(folder);
  const told = await reader().open(
    file('all.mbox', mboxOf(...names.map((name) => readFileSync(folder + name, 'latin1').replaceAll('\r\n', '\n')))),
  );
  const found = listedBy(told);
  expect(found.map(({ kind }) => kind)).toEqual(names.map(() => 'dsn'));
  expect(found.every(({ recipients }) => recipients.length > 0)).toBe(true);
});

test('a sender’s report is a row each, and a row opens as what its code says', async () => {
  const { open, ask, told } = reader();
  await open(
    file(
      'reporte.csv',
      'Correo;Código;Descripción\r\nana@empresa.example;131;Casilla no existe\r\nluis@empresa.example;201;Tiempo agotado\r\neva@empresa.example;302;\r\n',
    ),
  );
  expect(
    listedBy(told).map(({ kind, recipients }) => [kind, recipients[0]?.recipient, recipients[0]?.sourceCode]),
  ).toEqual([
    ['bounce', 'ana@empresa.example', '131'],
    ['bounce', 'luis@empresa.example', '201'],
    ['bounce', 'eva@empresa.example', '302'],
  ]);
  for (const index of [1, 2]) await ask({ ask: 'item', index });
  const wholes = told.flatMap((one) => (one.tell === 'item' ? one.whole : []));
  expect(wholes.map((whole) => readingOfWhole(whole, NOW))).toEqual([
    { kind: 'pasted', text: 'luis@empresa.example; 201; Tiempo agotado' },
    { kind: 'code', code: '302' },
  ]);
});

describe('asked meanwhile', () => {
  const many = file('a.mbox', mboxOf(...Array.from({ length: 40 }, (_, index) => subject(`no. ${index}`))));

  test('to stop, it keeps what it has read', async () => {
    const told = await reader({ ask: 'stop' }).open(many);
    const read = listedBy(told).length;
    expect(read).toBeGreaterThan(0);
    expect(read).toBeLessThan(40);
    expect(told.filter(({ tell }) => tell === 'end')).toEqual([{ tell: 'end', isWhole: false }]);
  });

  test('to judge by other settings, it begins anew and ends once', async () => {
    const settings = { ...DEFAULTS, ownHosts: ['.empresa.example'] };
    const { open, told } = reader({ ask: 'judge', settings });
    await open(many);
    await expect.poll(() => told.at(-1)?.tell).toBe('end');
    expect(listedBy(told)).toHaveLength(40);
    expect(new Set(listedBy(told).map(({ level }) => level))).toEqual(new Set(['genuine']));
    expect(told.filter(({ tell }) => tell === 'end')).toHaveLength(1);
  });
});

test('a person’s word makes each header of a message a message, and the others stay', async () => {
  const block = (text: string) => `Received: from a by b; x\nSubject: ${text}\n\n`;
  const { open, ask, told } = reader();
  await open(file('a.eml', subject('a')), file('b.txt', block('uno') + block('dos')), file('c.eml', subject('c')));
  expect(listedBy(told)).toHaveLength(3);
  told.length = 0;
  await ask({ ask: 'each', index: 1 });
  expect(lines(told)).toEqual([
    ['a.eml', 'a'],
    ['b.txt', 'uno'],
    ['b.txt', 'dos'],
    ['c.eml', 'c'],
  ]);
});

test('the word about a letter keeps its name and its platform', async () => {
  const source = readSource({
    text: 'Received: from a by b; x\nSubject: uno\n\nReceived: from a by b; x\nSubject: dos\n\n',
  });
  const letter = { name: 'x.eml', source, platform: 'google', origin: null, isSample: false, now: NOW } as const;
  const { open, ask, told } = reader();
  await open({ kind: 'each', letter });
  expect(lines(told)).toEqual([
    ['x.eml', 'uno'],
    ['x.eml', 'dos'],
  ]);
  await ask({ ask: 'item', index: 0 });
  expect(told.at(-1)).toMatchObject({ tell: 'item', whole: { name: 'x.eml', platform: 'google' } });
});
