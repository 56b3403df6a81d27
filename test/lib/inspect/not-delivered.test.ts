import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { inspect } from '../../../lib/inspect/inspect.ts';
import type { Settings } from '../../../lib/inspect/settings.ts';
import { readSource } from '../../../lib/message/source.ts';

const bytes = readFileSync(resolve(import.meta.dirname, '../../pages/roundcube/saved-genuine.eml'));
const own: Settings = {
  ownHosts: ['.empresa.example'],
  ownNetworks: [],
  authservIds: [],
  platform: null,
  sender: null,
};
const reportOf = (settings: Settings) => inspect(readSource({ bytes }), settings, { now: new Date('2026-11-24') });

test('the same bytes, delivered: genuine', () => {
  expect(reportOf(own).verdict.level).toBe('genuine');
});

test.each(['unordered', 'archived'] as const)(
  '%s: nothing in it is believed, and nobody is asked whose servers they are',
  (copy) => {
    const report = reportOf({ ...own, copy });
    expect(report.verdict.level).toBe('cannot-tell');
    expect(report.border).toMatchObject({ status: 'unknown', reason: copy, ip: null, suggestion: null });
    expect(report.results.every(({ believed }) => !believed)).toBe(true);
    expect(report.verdict.findings.map(({ id }) => id)).toContain('not-delivered');
    expect(report.verdict.findings.map(({ id }) => id)).not.toContain('border-unknown');
  },
);
