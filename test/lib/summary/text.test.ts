import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { decode } from '../../../lib/bounces/decode.ts';
import { inspect } from '../../../lib/inspect/inspect.ts';
import type { Settings } from '../../../lib/inspect/settings.ts';
import { readSource } from '../../../lib/message/source.ts';
import { bounceText } from '../../../lib/summary/bounce-text.ts';
import { readingText, reportText } from '../../../lib/summary/text.ts';
import { dictionaries } from '../../../lib/words/index.ts';

const ours: Settings = {
  ownHosts: ['.empresa.example'],
  ownNetworks: [],
  authservIds: [],
  platform: null,
  sender: null,
};
const nobodys: Settings = { ...ours, ownHosts: [] };
const world = { now: new Date('2026-11-22T12:00:00Z') };

function textOf(bytes: Uint8Array, settings: Settings, language: 'en' | 'es'): string {
  return reportText(inspect(readSource({ bytes }), settings, world), dictionaries[language]);
}

const mail = (name: string) => readFileSync(new URL(`../../mails/${name}.eml`, import.meta.url));

describe('the Report as text', () => {
  test.each([
    ['delivered/ok-107', ours, 'es'],
    ['forged/replay-whole', ours, 'en'],
    ['delivered/ok-99', nobodys, 'es'],
    ['dsn/b-554-rbl.dsn-failed.mta10', nobodys, 'en'],
    ['dsn/b-451-tope.dsn-delayed.mta10', nobodys, 'es'],
  ] as const)('%s', async (name, settings, language) => {
    await expect(textOf(mail(name), settings, language)).toMatchFileSnapshot(
      `goldens/${name.replace('/', '-')}.${language}.txt`,
    );
  });

  test('of a bounce that was pasted, every recipient', async () => {
    const text = readFileSync(new URL('../../bounces/mails/01-multi-recipient.eml', import.meta.url), 'utf8');
    const { bounce } = inspect(readSource({ text }), nobodys, world);
    await expect(bounceText(bounce!, dictionaries.es)).toMatchFileSnapshot('goldens/multi-recipient.es.txt');
  });

  test('what is no bounce says so, and gives no refusal', () => {
    const text = readFileSync(new URL('../../bounces/mails/07-arf.eml', import.meta.url), 'utf8');
    const { bounce } = inspect(readSource({ text }), nobodys, world);
    const said = bounceText(bounce!, dictionaries.en);
    expect(said).toContain(dictionaries.en.bounce.kinds.arf.title);
    expect(said).not.toContain(dictionaries.en.bounce.final);
  });

  test('what was checked here has a section of its own, where anything was', () => {
    const report = inspect(readSource({ bytes: mail('delivered/ok-99') }), ours, world);
    const check = {
      method: 'dkim',
      result: 'policy',
      domain: 'banco.example',
      selector: 'b2026',
      why: 'weak-key',
      params: { bits: 512, least: 1024, unsigned: 'To' },
      notes: ['fields-unsigned'],
      field: null,
      at: null,
    } as const;
    expect(reportText({ ...report, checks: [] }, dictionaries.en)).not.toContain('Checked here');
    expect(reportText({ ...report, checks: [check] }, dictionaries.en)).toContain(
      '\n\nChecked here\n  dkim=policy  banco.example (b2026)  The signature holds, but a key of 512 bits can be broken: it takes 1,024 to count · Not signed: To',
    );
  });

  test('header text reaches no terminal as it stands', () => {
    const hostile = '\u001B]0;owned\u0007\u202Emoc.live\u2028';
    const source = `Received: from ${hostile} (${hostile} [203.0.113.9]) by mx1.empresa.example (Postfix) with ESMTP id 1; Sat, 21 Nov 2026 20:25:00 +0000\nAuthentication-Results: ${hostile}; dmarc=pass\nFrom: a@${hostile}\n\n`;
    for (const language of ['en', 'es'] as const)
      expect(textOf(new TextEncoder().encode(source), ours, language).replaceAll('\n', '')).not.toMatch(
        /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u,
      );
  });
});

describe('codes as text', () => {
  test('both readings, and which to take', () => {
    const text = readingText('550', decode('550'), dictionaries.en);
    expect(text).toContain('MasterBase: La dirección del destino no existe en el servidor\n  The destination address');
    expect(text).toContain('SMTP reply code: Refused: no such mailbox, or policy');
    expect(text).toContain('Next step: Read the text and the enhanced code');
    expect(text.endsWith(dictionaries.en.screens.codes.both)).toBe(true);
  });

  test('in Spanish the quoted title stands alone', () => {
    expect(readingText('mo', decode('mo'), dictionaries.es)).toBe(
      [
        'mo',
        '',
        'MasterBase: Pendiente de envío',
        '  Estado: en proceso',
        '  A quién le toca: A nadie: esperar',
        '  Motivo: pendiente',
        '  Próximo paso: Aún no enviado: espere, o pregunte al remitente cuándo saldrá.',
      ].join('\n'),
    );
  });

  test('an unknown one', () => {
    expect(readingText('330', decode('330'), dictionaries.es)).toBe('Ninguna tabla de Postern conoce 330.');
  });
});
