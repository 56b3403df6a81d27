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
  if (reading.kind !== 'letter') throw new Error(`not a message: ${JSON.stringify(reading)}`);
  return reading.letter;
};
const grab = (bytes: Uint8Array, platform: 'google' | null = null) =>
  ({
    kind: 'grab',
    grab: {
      ok: true,
      webmail: 'generic',
      way: 'element',
      copy: null,
      base64: Buffer.from(bytes).toString('base64'),
      fidelity: 'exact',
      platform,
    },
  }) as const;

describe('text that somebody gave', () => {
  test.each([
    ['550', '550'],
    [' 131 ', '131'],
    ['5.7.1', '5.7.1'],
    ['Retry Fail', 'Retry Fail'],
    ['302', '302'],
  ])('%j is the code %j', (text, code) => {
    expect(readingOfText(text, NOW)).toEqual({ kind: 'code', code });
  });

  test.each([
    '550 5.7.1 Service unavailable; Client host [203.0.113.9] blocked',
    '421 too many connections',
    'Nov 21 12:31:42 mx1 postfix/smtp[131]: 4A1: to=<ana@empresa.example>, relay=mx1.empresa.example[192.0.2.25]:25, dsn=5.1.1, status=bounced (host said: 550 5.1.1 User unknown)',
    '{"status": "failed", "code": 550, "message": "550 5.1.1 User unknown"}',
    'ana@empresa.example;131;Casilla no existe',
  ])('what was said about a message is no message: %j', (text) => {
    expect(readingOfText(text, NOW)).toEqual({ kind: 'pasted', text });
  });

  test('a bounce on the screen, though it quotes the header of what came back', () => {
    const shown =
      'Delivery has failed to these recipients or groups:\n\nana@empresa.example\n\nDiagnostic information for administrators:\n\nGenerating server: mx1.empresa.example\n\nana@empresa.example\n#550 5.1.1 RESOLVER.ADR.RecipNotFound; not found ##\n\nOriginal message headers:\n\n';
    expect(readingOfText(shown + mail.toString('latin1'), NOW)).toMatchObject({ kind: 'pasted' });
    const dsn = readFileSync('test/mails/dsn/b-5.1.1.dsn-failed.mta10.eml', 'latin1');
    expect(readingOfText(`Estimada Ana, nos llegó esto:\n\n${dsn}`, NOW)).toMatchObject({ kind: 'letter' });
    expect(readingOfText(`Estimada Ana:\n\n${mail.toString('latin1')}`, NOW)).toMatchObject({ kind: 'letter' });
  });

  test.each([
    readFileSync('test/lib/ranges/letter.txt', 'utf8'),
    '108.175.97.0/24',
    '108.175.97.1 hasta 108.175.97.254',
    '192.0.2.1\n45.60.12.7\n45.60.12.9',
  ])('a sender’s letter or list is a list: %j', (text) => {
    expect(readingOfText(text, NOW)).toEqual({ kind: 'list', text, profile: null });
  });

  test.each(['hola', 'de 108.175.97.5 no llega nada', '10.0.0.0/8'])('no list: %j', (text) => {
    expect(readingOfText(text, NOW)).toMatchObject({ kind: 'empty' });
  });

  test('a sender’s report is a pile of its rows', () => {
    const text = 'ana@empresa.example;131\nluis@empresa.example;554\n';
    expect(readingOfText(text, NOW)).toMatchObject({ kind: 'pile', given: [{ text }] });
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
    const several = `${divider}${text}\n${divider}${text}`;
    expect(readingOfText(several, NOW)).toMatchObject({ kind: 'pile', given: [{ kind: 'text', text: several }] });
    expect(readingOfText(`${text}\n${divider}${text}`, NOW)).toMatchObject({ kind: 'letter' });
  });

  test('what is long is read beside the page, whatever it is', () => {
    expect(readingOfText('550 5.1.1 '.repeat(100_000), NOW).kind).toBe('pile');
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
    expect(readingOf(grab(bytes), NOW)).toMatchObject({ kind: 'letter' });
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
    { ok: true, webmail: 'x', way: 'element', copy: null, base64: '', fidelity: 'exact', platform: null },
    { ok: true, webmail: 'gmail', way: 'magic', copy: null, base64: '', fidelity: 'exact', platform: null },
    { ok: false, recognised: null, reason: 'because', tried: [] },
    { ok: false, recognised: null, reason: 'refused', tried: ['x'.repeat(61)] },
    { ok: false, recognised: null, reason: 'refused', tried: Array.from({ length: 11 }, () => '200') },
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
  const letter: Letter = { name: '', source: sampleSource(), platform: null, origin: null, isSample: true, now: NOW };
  expect(reportOf(letter, DEFAULTS).verdict.level).toBe('genuine');
  expect(reportOf({ ...letter, isSample: false }, DEFAULTS).verdict.level).toBe('cannot-tell');
});
