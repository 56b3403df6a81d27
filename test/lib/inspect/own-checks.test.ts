import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { OwnCheck } from '../../../lib/authentication/own-check.ts';
import { pinnedResolver } from '../../../lib/dns/pinned.ts';
import type { DnsAnswer, Resolver } from '../../../lib/dns/resolver.ts';
import { zoneResolver } from '../../../lib/dns/zone.ts';
import { inspect } from '../../../lib/inspect/inspect.ts';
import { ownChecks } from '../../../lib/inspect/own-checks.ts';
import type { Report, VerdictLevel } from '../../../lib/inspect/report.ts';
import type { Settings } from '../../../lib/inspect/settings.ts';
import type { Source } from '../../../lib/message/message.ts';
import { readSource } from '../../../lib/message/source.ts';

interface Truth {
  readonly kind: string;
  readonly side: string;
  readonly signatures: readonly { readonly d: string; readonly s: string; readonly verifies: boolean }[];
  readonly believed: { readonly dmarc: string | null; readonly spf: string | null };
}

const MAILS = new URL('../../mails/', import.meta.url).pathname;
const expected: { mails: Record<string, Truth>; sides: Record<string, { hosts: string[] }> } = JSON.parse(
  readFileSync(`${MAILS}expected.json`, 'utf8'),
);
const zone = zoneResolver(JSON.parse(readFileSync(`${MAILS}dns.json`, 'utf8')));
const silent: Resolver = { resolve: () => Promise.resolve<DnsAnswer>({ status: 'failed', reason: 'timeout' }) };
const world = { now: new Date('2026-11-22T12:00:00Z') };

const settingsOf = (path: string): Settings => ({
  ownHosts: expected.sides[expected.mails[path]!.side]!.hosts,
  ownNetworks: [],
  authservIds: [],
  platform: null,
  sender: null,
});

async function checked(source: Source, settings: Settings, resolver = zone, rewrites = false): Promise<Report> {
  const report = inspect(source, settings, world);
  return inspect(source, settings, { ...world, checks: await ownChecks(source, report, resolver, rewrites) });
}

const read = (path: string, edit: (text: string) => string = (text) => text) =>
  readSource({ bytes: Buffer.from(edit(readFileSync(MAILS + path, 'latin1')), 'latin1') });

const of = (report: Report, method: OwnCheck['method']) => report.checks.filter((check) => check.method === method);

describe.each(Object.entries(expected.mails).filter(([, { kind }]) => kind === 'delivered' || kind === 'forged'))(
  '%s',
  (path, truth) => {
    test('our own checks come to the truth, and the Report says both words', async () => {
      const report = await checked(read(path), settingsOf(path));
      expect(of(report, 'dkim').map(({ domain, selector, result }) => [domain, selector, result === 'pass'])).toEqual(
        truth.signatures.map(({ d, s, verifies }) => [d, s, verifies]),
      );
      const { dmarc, spf } = truth.believed;
      expect([dmarc, null]).toContain(dmarc && of(report, 'dmarc')[0]!.result);
      expect([spf, null]).toContain(spf && of(report, 'spf')[0]!.result);
      expect(report.verdict.findings.map(({ id }) => id)).not.toContain('checks-disagree');
      expect(JSON.parse(JSON.stringify(report))).toEqual(report);
    });
  },
);

const GENUINE = 'delivered/ok-99.eml';

interface Case {
  readonly name: string;
  readonly path: string;
  readonly edit?: (text: string) => string;
  readonly resolver?: Resolver;
  readonly rewrites?: boolean;
  readonly level: VerdictLevel;
  readonly findings?: readonly string[];
}

const cases: Case[] = [
  {
    name: 'nobody of ours spoke: our own check proves it',
    path: 'delivered/x-opensmtpd.eml',
    level: 'genuine',
    findings: ['dmarc-checked', 'dkim-checked'],
  },
  {
    name: 'nobody of ours spoke: our own check refutes it',
    path: 'forged/x-amavis-forged.eml',
    level: 'contradicted',
    findings: ['dmarc-checked'],
  },
  {
    name: 'DNS does not answer: the server’s word stands',
    path: GENUINE,
    resolver: silent,
    level: 'genuine',
    findings: ['dmarc-pass', 'dkim-aligned'],
  },
  {
    name: 'the body was changed after our server passed it',
    path: GENUINE,
    edit: (text) => text.replace('Estimada', 'Estimado'),
    level: 'genuine',
    findings: ['checks-disagree'],
  },
  {
    name: 'the same on a platform that rewrites what it stores',
    path: GENUINE,
    edit: (text) => text.replace('Estimada', 'Estimado'),
    rewrites: true,
    level: 'genuine',
  },
  {
    name: 'a second Subject that no signature covers',
    path: GENUINE,
    edit: (text) => text.replace('\nFrom:', '\nSubject: otro\nFrom:'),
    level: 'cannot-tell',
    findings: ['check-refused'],
  },
];

test.each(cases)('$name: $level', async ({ path, edit, resolver, rewrites, level, findings = [] }) => {
  const { verdict } = await checked(read(path, edit), settingsOf(path), resolver, rewrites);
  expect(verdict.level).toBe(level);
  expect(verdict.findings.map(({ id }) => id)).toEqual(expect.arrayContaining([...findings]));
});

test('without a border nobody’s address is judged, and without a resolver nothing is checked', async () => {
  const nowhere = await checked(read(GENUINE), { ...settingsOf(GENUINE), ownHosts: [] });
  expect(of(nowhere, 'spf')).toEqual([]);
  expect(of(nowhere, 'dkim').map(({ result }) => result)).toEqual(['pass']);
  expect(nowhere.verdict.level).toBe('cannot-tell');
  expect(inspect(read(GENUINE), settingsOf(GENUINE), world).checks).toEqual([]);
});

describe('with pinned records and nobody to ask', () => {
  const records: Record<string, { TXT?: string[] }> = JSON.parse(readFileSync(`${MAILS}dns.json`, 'utf8'));
  const pin = (...names: string[]) => names.map((name) => ({ name, record: records[name]!.TXT![0]! }));
  const offline = (path: string, ...names: string[]) =>
    checked(read(path), settingsOf(path), pinnedResolver(pin(...names), null));

  test('a pinned key verifies, and what was not asked is not checked', async () => {
    const [signature] = expected.mails[GENUINE]!.signatures;
    const report = await offline(GENUINE, `${signature!.s}._domainkey.${signature!.d}`);
    expect(report.checks.map(({ method, result }) => [method, result])).toEqual([['dkim', 'pass']]);
  });

  test('a pinned DMARC record joins it to From', async () => {
    const [signature] = expected.mails[GENUINE]!.signatures;
    const report = await offline(GENUINE, `${signature!.s}._domainkey.${signature!.d}`, '_dmarc.banco.example');
    expect(of(report, 'dmarc')).toMatchObject([{ result: 'pass', why: 'dmarc-aligned-dkim' }]);
  });

  test('nothing pinned: exactly what is said without a resolver', async () => {
    const source = read(GENUINE);
    const report = inspect(source, settingsOf(GENUINE), world);
    const without = await ownChecks(source, report, null, false);
    expect(await ownChecks(source, report, pinnedResolver([], null), false)).toEqual(without);
    expect(without).toMatchObject([{ method: 'dkim', result: 'neutral', why: 'not-looked-up' }]);
  });
});

test('work on the body is told as it goes, and ends at the whole of it', async () => {
  const source = read(GENUINE);
  const report = inspect(source, settingsOf(GENUINE), world);
  const parts: number[] = [];
  await ownChecks(source, report, zone, false, (part) => parts.push(part));
  expect(parts).toEqual([0, 0.5, 1]);
});
