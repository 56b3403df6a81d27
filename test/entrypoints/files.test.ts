import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readFiles } from '../../entrypoints/page/files.ts';
import { splitChosen } from '../../entrypoints/shared/reading.ts';
import type { Reading } from '../../entrypoints/shared/reading.ts';
import { readMessage } from '../../lib/message/read.ts';
import { msgFile, wordFile } from '../lib/message/msg-file.ts';

const NOW = new Date('2026-11-22T12:00:00Z');
const mail = readFileSync('test/mails/delivered/ok-99.eml', 'latin1');
const divider = 'From ana@empresa.example Sat Nov 21 20:25:02 2026\n';

const file = (name: string, content: string | Uint8Array) =>
  new File([typeof content === 'string' ? Buffer.from(content, 'latin1') : new Uint8Array(content)], name);
const listOf = (reading: Reading | null) => {
  if (reading?.kind !== 'letters') throw new Error(`not a message: ${JSON.stringify(reading)}`);
  return reading.letters.map(({ name, source }) => [
    name,
    readMessage(source).fields.find(({ key }) => key === 'subject')?.text ?? null,
  ]);
};

describe('files', () => {
  test('of one message and of several land in one list', async () => {
    const mbox = `${divider}${mail.replace(/^Subject:.*$/m, 'Subject: uno')}\n${divider}${mail.replace(/^Subject:.*$/m, 'Subject: dos')}\n`;
    const msg = msgFile({ '007D001F': 'Received: from a by b; x\r\nSubject: tres\r\n' });
    const reading = await readFiles([file('a.mbox', mbox), file('b.msg', msg), file('c.txt', 'nothing of mail')], NOW);
    expect(listOf(reading)).toEqual([
      ['a.mbox', 'uno'],
      ['a.mbox', 'dos'],
      ['b.msg', 'tres'],
    ]);
  });

  test.each([
    ['msg-headerless', 'sent.msg', msgFile({ '0037001F': 'Hola' })],
    ['msg-unread', 'letter.doc', wordFile()],
    ['not-text', 'x.txt', 'nothing of mail'],
  ])('that hold none say why: %s', async (failure, name, content) => {
    expect(await readFiles([file(name, content)], NOW)).toMatchObject({ kind: 'empty', failure });
  });

  test('with more than can be shown say how many', async () => {
    const reading = await readFiles([file('a.mbox', `${divider}A: b\n\n`.repeat(250))], NOW);
    expect(reading).toMatchObject({ kind: 'letters', left: 50 });
    expect(listOf(reading)).toHaveLength(200);
    const many = await readFiles(
      Array.from({ length: 203 }, () => file('a.eml', mail)),
      NOW,
    );
    expect(many).toMatchObject({ kind: 'letters', left: 3 });
  });

  test('none at all is none', async () => {
    expect(await readFiles([], NOW)).toBeNull();
  });
});

test('a person’s word makes each header of a letter a letter, and the others stay', async () => {
  const block = (subject: string) => `Received: from a by b; x\nSubject: ${subject}\n\n`;
  const reading = await readFiles(
    [file('a.eml', mail), file('b.txt', block('uno') + block('dos')), file('c.eml', mail)],
    NOW,
  );
  if (reading?.kind !== 'letters') throw new Error('no letters');
  expect(listOf(reading)).toHaveLength(3);
  const split = splitChosen({ ...reading, chosen: 1 });
  expect(listOf(split)).toEqual([listOf(reading)[0], ['b.txt', 'uno'], ['b.txt', 'dos'], listOf(reading)[2]]);
  expect(split).toMatchObject({ kind: 'letters', chosen: 1 });
});
