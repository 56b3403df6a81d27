import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pinnedResolver } from '../../../lib/dns/pinned.ts';
import type { PinnedRecord } from '../../../lib/dns/pinned.ts';
import { inspect } from '../../../lib/inspect/inspect.ts';
import { ownChecks } from '../../../lib/inspect/own-checks.ts';
import type { Settings } from '../../../lib/inspect/settings.ts';
import { readSource } from '../../../lib/message/source.ts';

const MAILS = new URL('../../mails/', import.meta.url);
const KEY = 'mb1._domainkey.banco.example';
const RECORD: string = JSON.parse(readFileSync(new URL('dns.json', MAILS), 'utf8'))[KEY].TXT[0];
const source = readSource({ bytes: readFileSync(new URL('delivered/ok-99.eml', MAILS)) });
const settings: Settings = {
  ownHosts: ['.empresa.example'],
  ownNetworks: [],
  authservIds: [],
  platform: null,
  sender: null,
};
const world = { now: new Date('2026-11-22T12:00:00Z') };

async function checkedWith(record: PinnedRecord) {
  const checks = await ownChecks(source, inspect(source, settings, world), pinnedResolver([record], null), false);
  const report = inspect(source, settings, { ...world, checks });
  return {
    dkim: report.checks.find(({ method }) => method === 'dkim'),
    finding: report.verdict.findings.find(({ id }) => id === 'dkim-checked'),
  };
}

test.each([
  ['a person', undefined, 'key-pasted', { selector: '', pasted: 'mb1', profiled: '' }],
  ['a profile', 'profile', 'key-of-profile', { selector: '', pasted: '', profiled: 'mb1' }],
] as const)('a pass with a key of %s says so, in the check and in the finding', async (_, by, note, params) => {
  const { dkim, finding } = await checkedWith({ name: KEY, record: RECORD, ...(by && { by }) });
  expect(dkim).toMatchObject({ result: 'pass', why: 'verified' });
  expect(dkim!.notes).toContain(note);
  expect(finding!.params).toEqual({ domain: 'banco.example', ...params });
});

test.each([
  [
    'another key',
    RECORD.replace(/(?<=p=.{150})./, (one) => (one === 'A' ? 'B' : 'A')),
    { result: 'fail', why: 'header-changed' },
  ],
  ['a revoked one', 'v=DKIM1; p=', { result: 'permerror', why: 'key-revoked' }],
  ['one of another type', 'v=DKIM1; k=ed25519; p=AAAA', { result: 'permerror', why: 'key-type' }],
])('that the key was pasted is said of %s too', async (_, record, outcome) => {
  const { dkim, finding } = await checkedWith({ name: KEY, record });
  expect(dkim).toMatchObject({ ...outcome, notes: expect.arrayContaining(['key-pasted']) });
  expect(finding).toBeUndefined();
});
