import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { inspect } from '../../../lib/inspect/inspect.ts';
import { inspectChecked } from '../../../lib/inspect/inspect-checked.ts';
import type { Report } from '../../../lib/inspect/report.ts';
import type { Settings } from '../../../lib/inspect/settings.ts';
import { zoneResolver } from '../../../lib/dns/zone.ts';
import { readZone } from '../../../bin/dns/zone-file.ts';
import { readSource } from '../../../lib/message/source.ts';

const NOBODY: Settings = { ownHosts: [], ownNetworks: [], authservIds: [], platform: null, sender: null };
const MASTERBASE: Settings = { ...NOBODY, sender: 'masterbase' };
const EMPRESA: Settings = { ...NOBODY, ownHosts: ['.empresa.example'] };
const NOW = new Date('2026-11-22T12:00:00Z');

const read = (path: string) => readFileSync(`test/${path}`, 'latin1');
const report = (text: string, settings = NOBODY): Report =>
  inspect(readSource({ bytes: Buffer.from(text, 'latin1') }), settings, { now: NOW });
const isBackscatter = ({ verdict }: Report) => verdict.findings.some(({ id }) => id === 'backscatter');

const FORGED = read('bounces/mails/09-backscatter-forged.eml');
const HONEST = ['mails/dsn', 'mails/notices'].flatMap((folder) =>
  readdirSync(`test/${folder}`).map((name) => `${folder}/${name}`),
);

/** A bounce of the recipient's own server, around a message that it took in. */
function bounceOf(returned: string): string {
  const [head = ''] = FORGED.split('--=_b0\nContent-Type: message/rfc822');
  return `${head}--=_b0\nContent-Type: message/rfc822\n\n${returned}\n--=_b0--\n`;
}

/** What that server wrote of whoever handed the message over. */
const taken = (client: string) =>
  `Received: from ${client}\n\tby mx.cliente.example.cl (Postfix) with ESMTPS id 4XyzAB1C2D\n\tfor <ana@cliente.example.cl>; Tue, 10 Jun 2025 09:00:00 -0400 (CLT)\n`;
const STRANGER = taken('unknown (unknown [203.0.113.77])');
const from = (messageId: string) =>
  `Return-Path: <rebotes@plataforma.example>\nFrom: Banco <avisos@banco.example>\nTo: ana@cliente.example.cl\nMessage-ID: <1@${messageId}>\nSubject: Cartola\n\nhola\n`;

describe('the message that came back', () => {
  test('is inspected in its turn, once', () => {
    const { bounce } = report(FORGED);
    expect(bounce?.original?.message.messageId?.value).toBe('<spam@random.invalid>');
    expect(bounce?.original?.hops).toHaveLength(1);
    expect(bounce?.original?.bounce).toBeNull();
  });

  test('a bounce of a bounce is opened once', () => {
    const { bounce } = report(bounceOf(FORGED));
    expect(bounce?.original?.message.subject?.value).toBe('Undelivered Mail Returned to Sender');
    expect(bounce?.original?.bounce).toBeNull();
  });

  test.each([
    ['a header alone', 'mails/dsn/b-450-greylist.dsn-delayed.mta10.eml', 'headers'],
    ['a message, which its writer may have cut', 'mails/dsn/b-554-rbl.dsn-failed.mta10.eml', 'truncated'],
  ])('%s is never byte-exact', (_name, path, fidelity) => {
    expect(report(read(path)).bounce?.original?.source.fidelity).toBe(fidelity);
  });

  test.each(HONEST)('%s: our own checks fail nothing in it', async (path) => {
    const resolver = zoneResolver(readZone(read('mails/dns.json')));
    const source = readSource({ bytes: Buffer.from(read(path), 'latin1') });
    const { bounce } = await inspectChecked(source, NOBODY, NOW, resolver);
    const results = bounce?.original?.checks.map(({ result }) => result) ?? [];
    expect(results).not.toContain('fail');
    expect(results.length > 0).toBe(path.startsWith('mails/dsn'));
  });

  test('one that was encoded for transfer is decoded first', () => {
    const returned = Buffer.from(`${STRANGER}${from('random.invalid')}`).toString('base64');
    const encoded = bounceOf('').replace(
      'Content-Type: message/rfc822\n\n',
      `Content-Type: text/rfc822-headers\nContent-Transfer-Encoding: base64\n\n${returned}\n`,
    );
    expect(report(encoded).bounce?.original?.message.subject?.value).toBe('Cartola');
  });
});

describe('who handed it over', () => {
  test.each([
    [
      'our own line',
      bounceOf(STRANGER + from('x.invalid')),
      { ...NOBODY, ownHosts: ['.cliente.example.cl'] },
      'border',
    ],
    ['the line of the server that reports', FORGED, NOBODY, 'reporter'],
  ] as const)('%s', (_name, text, settings, seenBy) => {
    expect(report(text, settings).bounce?.crossing).toEqual({ ip: '203.0.113.77', seenBy, sender: null });
  });

  test('an address of a known sender in the words of the refusal', () => {
    expect(report(read('mails/dsn/b-554-rbl.dsn-failed.mta10.eml')).bounce?.crossing).toEqual({
      ip: '108.175.110.40',
      seenBy: 'refuser',
      sender: { profile: 'masterbase', name: 'MasterBase', answer: 'in' },
    });
  });

  test('the line of a server of the sender’s side says nothing of the crossing', () => {
    expect(report(read('mails/dsn/b-5.1.1.dsn-failed.mta10.eml')).bounce?.crossing).toBeNull();
  });
});

describe('backscatter', () => {
  test.each([NOBODY, MASTERBASE])('a message from nowhere: its sender never sent it', (settings) => {
    const found = report(FORGED, settings).verdict.findings.find(({ id }) => id === 'backscatter');
    expect(found?.params).toMatchObject({ ip: '203.0.113.77', messageId: 'random.invalid' });
    const [evidence] = found?.evidence ?? [];
    expect(FORGED.slice(evidence?.at.start, evidence?.at.end)).toContain('<spam@random.invalid>');
  });

  test.each(HONEST.flatMap((path) => [NOBODY, MASTERBASE, EMPRESA].map((settings) => [path, settings] as const)))(
    '%s is honest',
    (path, settings) => {
      expect(isBackscatter(report(read(path), settings))).toBe(false);
    },
  );

  const pitfalls = readdirSync('test/bounces/mails').filter((name) => /^(?!09).*\.eml$/.test(name));
  test.each(pitfalls)('%s is honest', (name) => {
    expect(isBackscatter(report(read(`bounces/mails/${name}`), MASTERBASE))).toBe(false);
  });

  test.each([
    ['its address is published', taken('mta10 (mta10.mbsend.example [108.175.97.10])'), from('random.invalid')],
    ['its Message-ID is of From', STRANGER, from('correo.banco.example')],
    ['its Message-ID is of the envelope sender', STRANGER, from('mta.plataforma.example')],
    ['its client bears the name', taken('mta1.banco.example (unknown [203.0.113.77])'), from('random.invalid')],
    ['its client made the Message-ID', taken('a.random.invalid (unknown [203.0.113.77])'), from('random.invalid')],
    ['the server that took it in made the Message-ID', STRANGER, from('mx.cliente.example.cl')],
    ['a machine of somebody’s own made the Message-ID', STRANGER, from('PC-ANA.local')],
    ['it has no Message-ID', STRANGER, from('x').replace(/^Message-ID.*\n/m, '')],
    [
      'a signature of From’s domain',
      `DKIM-Signature: v=1; a=rsa-sha256; d=banco.example; s=a; h=from; bh=YQ==; b=YQ==\n${STRANGER}`,
      from('random.invalid'),
    ],
    ['nobody knows who handed it over', '', from('random.invalid')],
  ])('not where %s', (_name, trace, message) => {
    expect(isBackscatter(report(bounceOf(STRANGER + from('random.invalid'))))).toBe(true);
    expect(isBackscatter(report(bounceOf(trace + message)))).toBe(false);
  });

  test('a published sender is judged by its list: what a stranger calls itself or its Message-IDs is nothing', () => {
    const claimed = bounceOf(
      taken('a.random.invalid (unknown [203.0.113.77])') + from('random.invalid').replaceAll('banco', 'correo'),
    );
    expect(isBackscatter(report(claimed))).toBe(false);
    expect(isBackscatter(report(claimed, MASTERBASE))).toBe(true);
  });

  test('nothing came back: nobody can tell', () => {
    const bare = FORGED.split('--=_b0\nContent-Type: message/rfc822')[0] + '--=_b0--\n';
    expect(report(bare).bounce).toMatchObject({ original: null, crossing: null });
    expect(isBackscatter(report(bare, MASTERBASE))).toBe(false);
  });
});
