import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readGrab, readHanded } from '../../entrypoints/shared/handed.ts';
import { DEFAULTS } from '../../entrypoints/shared/preferences.ts';
import { handedLetter, readingOf, readingOfText, reportOf } from '../../entrypoints/shared/reading.ts';
import type { Letter, Reading } from '../../entrypoints/shared/reading.ts';
import { sampleSource } from '../../entrypoints/shared/sample.ts';

const NOW = new Date('2026-11-22T12:00:00Z');
const mail = readFileSync('test/mails/delivered/ok-99.eml');
const letterOf = (reading: Reading): Letter => {
  if (reading.kind !== 'letters') throw new Error(`not a message: ${JSON.stringify(reading)}`);
  return reading.letters[0];
};
const grab = (bytes: Uint8Array, platform: 'google' | null = null) =>
  ({
    kind: 'grab',
    grab: { ok: true, webmail: 'generic', base64: Buffer.from(bytes).toString('base64'), fidelity: 'exact', platform },
  }) as const;

describe('text that somebody gave', () => {
  test.each([
    ['550', '550'],
    [' 131 ', '131'],
    ['5.7.1', '5.7.1'],
    ['Retry Fail', 'Retry Fail'],
    ['302', '302'],
    ['550 5.7.1 Service unavailable; Client host [203.0.113.9] blocked', '550 5.7.1'],
    ['421 too many connections', '421'],
  ])('%j is the code %j', (text, code) => {
    expect(readingOfText(text, NOW)).toEqual({ kind: 'code', code });
  });

  test('headers are a message, also flattened by a menu', () => {
    const header = mail.toString('latin1').split(/\r?\n\r?\n/)[0]!;
    const flat = readingOfText(header.replaceAll(/[\r\n\t]+/g, ' '), NOW, 'flattened');
    const report = reportOf(letterOf(flat), { ...DEFAULTS, ownHosts: ['.empresa.example'] });
    expect(report.border.ip).toBe('108.175.99.20');
    expect(report.source.fidelity).toBe('flattened');
  });

  test('an mbox is its messages; headers in a body are not', () => {
    const text = mail.toString('latin1');
    const divider = 'From - Sat Nov 21 20:25:02 2026\n';
    expect(readingOfText(`${divider}${text}\n${divider}${text}`, NOW)).toMatchObject({ letters: { length: 2 } });
    expect(readingOfText(`${text}\n${divider}${text}`, NOW)).toMatchObject({ letters: { length: 1 } });
  });

  test('anything else is no message, and says so', () => {
    expect(readingOfText('Estimada Ana, adjuntamos su cartola.', NOW)).toMatchObject({
      kind: 'empty',
      failure: 'not-a-message',
    });
  });
});

describe('what a page gave', () => {
  test('bytes come through as they were', () => {
    expect(letterOf(readingOf(grab(mail), NOW)).source.bytes).toEqual(new Uint8Array(mail));
  });

  test('a webmail gives one message, whatever stands in it', () => {
    const divider = 'From - Sat Nov 21 20:25:02 2026\n';
    const bytes = Buffer.concat([divider, mail, '\n', divider, mail].map((piece) => Buffer.from(piece)));
    expect(readingOf(grab(bytes), NOW)).toMatchObject({ letters: { length: 1 } });
  });

  test('the webmail’s platform outranks the settings', () => {
    const google = { ...DEFAULTS, platform: 'microsoft365' as const };
    const letter = letterOf(readingOf(grab(mail, 'google'), NOW));
    expect(letter.platform).toBe('google');
    expect(reportOf(letter, google).border.status).toBe('unknown');
  });

  test.each([
    null,
    7,
    { ok: true },
    { ok: true, webmail: 'x', base64: '', fidelity: 'exact', platform: null },
    { ok: false, recognised: null, reason: 'because' },
  ])('%j is not taken for an answer', (result) => expect(readGrab(result)).toBeNull());

  test('base64 that is none is no message', () => {
    const broken = { kind: 'grab', grab: { ...grab(mail).grab, base64: '***' } } as const;
    expect(readingOf(broken, NOW)).toMatchObject({ kind: 'empty', failure: 'not-a-message' });
  });
});

test('a letter handed to another window is the same letter', () => {
  const letter = letterOf(readingOf(grab(mail, 'google'), NOW));
  const handed = readHanded(structuredClone(handedLetter(letter)));
  expect(letterOf(readingOf(handed!, NOW))).toEqual(letter);
});

test('the sample is genuine by its own servers, and says nothing about the person’s', () => {
  const letter: Letter = { name: '', source: sampleSource(), platform: null, isSample: true, now: NOW };
  expect(reportOf(letter, DEFAULTS).verdict.level).toBe('genuine');
  expect(reportOf({ ...letter, isSample: false }, DEFAULTS).verdict.level).toBe('cannot-tell');
});
