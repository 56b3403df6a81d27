import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { DkimCheck } from '../../../lib/authentication/check.ts';
import type { OwnCheck } from '../../../lib/authentication/own-check.ts';
import { checkSpf } from '../../../lib/authentication/spf/check.ts';
import { checkDmarc } from '../../../lib/authentication/dmarc/check.ts';
import { parseIp } from '../../../lib/base/ip.ts';
import type { Ip } from '../../../lib/base/ip.ts';
import { zoneResolver } from '../../../lib/dns/zone.ts';
import type { Zone } from '../../../lib/dns/zone.ts';
import type { DnsFailure, Resolver } from '../../../lib/dns/resolver.ts';
import { inspect } from '../../../lib/inspect/inspect.ts';
import { ownChecks } from '../../../lib/inspect/own-checks.ts';
import type { Settings } from '../../../lib/inspect/settings.ts';
import { readSource } from '../../../lib/message/source.ts';
import { checkWords } from '../../../lib/words/check-words.ts';
import { fill } from '../../../lib/words/fill.ts';
import { dictionaries } from '../../../lib/words/index.ts';

const languages = ['en', 'es'] as const;
const ip = parseIp('192.0.2.1') as Ip;

const DKIM: DkimCheck = {
  method: 'dkim',
  result: 'pass',
  domain: 'banco.example',
  selector: 's1',
  why: 'verified',
  params: {},
  notes: [],
  field: 3,
  at: { start: 0, end: 9 },
};

function said(check: OwnCheck, language: (typeof languages)[number] = 'en'): string[] {
  const { why, notes } = checkWords(check, dictionaries[language]);
  return [why, ...notes].map((one) => fill(one.of, one.with, language));
}

const spf = (record: string, more: Record<string, string> = {}) =>
  checkSpf({
    ip,
    mailFrom: 'a@banco.example',
    helo: 'mx.banco.example',
    resolver: zoneResolver(
      Object.fromEntries(
        Object.entries({ 'banco.example': record, ...more }).map(([name, text]) => [name, { TXT: [text] }]),
      ),
    ),
  });

const failing = (reason: DnsFailure): Resolver => ({ resolve: () => Promise.resolve({ status: 'failed', reason }) });

describe('a check of our own in words', () => {
  test('a signature names its domain', () => {
    expect(said(DKIM)).toEqual(['The signature holds: nothing that banco.example signed has changed']);
  });

  test('what z= tells is said where there is something to tell', () => {
    const changed: DkimCheck = { ...DKIM, result: 'fail', why: 'header-changed', params: {} };
    expect(said(changed)[0]).toMatch(/signed it$/);
    expect(said({ ...changed, params: { changed: 'Subject' } })[0]).toMatch(/; not as signed: Subject$/);
  });

  test('a signature of an ARC set says whose it is, the chain itself does not', () => {
    const part = { part: 'ARC-Seal', instance: 2 };
    const noKey = {
      ...DKIM,
      method: 'arc',
      why: 'no-key',
      params: { ...part, name: 's._domainkey.x.example' },
    } as const;
    expect(said(noKey)[0]).toMatch(/^ARC-Seal, i=2 · There is no key at s\._domainkey\.x\.example/);
    expect(said({ ...DKIM, method: 'arc', why: 'chain-incomplete', params: part })[0]).toBe(
      'The set i=2 has no ARC-Seal',
    );
  });

  test('SPF: the term that decided, and behind an include the one that matched', async () => {
    expect(said(await spf('v=spf1 ip4:192.0.2.0/24 -all'))).toEqual([
      '“ip4:192.0.2.0/24” of banco.example decides about 192.0.2.1',
    ]);
    expect(said(await spf('v=spf1 include:esp.example -all', { 'esp.example': 'v=spf1 +all' }))).toEqual([
      '“include:esp.example” of banco.example decides about 192.0.2.1, by “+all” of esp.example',
      'The record lets any address pass: it proves nothing',
    ]);
  });

  test.each(languages)('why DNS did not answer is in words (%s)', async (language) => {
    const { dnsFailure } = dictionaries[language];
    for (const reason of ['timeout', 'servfail', 'refused', 'network', 'malformed'] as const) {
      const resolver = failing(reason);
      const dmarc = await checkDmarc({ fromDomain: 'banco.example', spf: null, dkim: [], resolver });
      expect(said(dmarc, language)[0]).toContain(`_dmarc.banco.example`);
      expect(said(dmarc, language)[0]).toContain(dnsFailure[reason]);
    }
  });

  test.each(languages)('DMARC: who speaks for From, and how (%s)', async (language) => {
    const resolver = zoneResolver({ '_dmarc.banco.example': { TXT: ['v=DMARC1; p=reject; pct=50'] } });
    const question = { fromDomain: 'banco.example', spf: null, resolver };
    const { alignment, identifier } = dictionaries[language];
    const dkim = await checkDmarc({ ...question, dkim: ['banco.example'] });
    expect(said(dkim, language)[0]).toContain(alignment.strict);
    expect(said(dkim, language)[1]).toContain('pct');
    const undecided = await checkDmarc({ ...question, dkim: [], undecided: ['banco.example'] });
    expect(said(undecided, language)[0]).toContain(identifier.dkim);
  });

  test('a value of the mail is never taken for one of ours', () => {
    const foreign: DkimCheck = { ...DKIM, why: 'tag-syntax', params: { text: 'timeout', method: 'dkim' } };
    expect(said(foreign)[0]).toContain('“timeout”');
  });
});

const ROOT = new URL('../../mails/', import.meta.url);
const NOW = new Date('2026-11-22T12:00:00Z');
const OURS: Settings = {
  ownHosts: ['.empresa.example'],
  ownNetworks: [],
  authservIds: [],
  platform: null,
  sender: null,
};
const MAILS = ['delivered', 'forged'].flatMap((folder) =>
  readdirSync(new URL(folder, ROOT)).map((name) => `${folder}/${name.replace(/\.eml$/, '')}`),
);
const RESOLVERS: [string, Resolver][] = [
  ['as it was', zoneResolver(JSON.parse(readFileSync(new URL('dns.json', ROOT), 'utf8')) as Zone)],
  ['nothing published', zoneResolver({})],
  ['no answer', failing('timeout')],
];

/** Slots outside brackets: without a value they would leave a hole. */
function needed(sentence: string): string[] {
  return [...sentence.replaceAll(/\[[^[\]]*\]/g, '').matchAll(/\{(\w+)/g)].map(([, name = '']) => name);
}

describe.each(MAILS)('%s', (path) => {
  test.each(RESOLVERS)('leaves no hole in a sentence (%s)', async (_, resolver) => {
    const source = readSource({ bytes: readFileSync(new URL(`${path}.eml`, ROOT)) });
    const checks = await ownChecks(source, inspect(source, OURS, { now: NOW }), resolver, false);
    const holes = checks.flatMap((check) => {
      const { why, notes } = checkWords(check, dictionaries.en);
      return [why, ...notes].flatMap((one) => needed(one.of).filter((slot) => (one.with[slot] ?? '') === ''));
    });
    expect(checks.length).toBeGreaterThan(0);
    expect(holes).toEqual([]);
  });
});
