import { describe, expect, test } from 'vitest';
import { inspect } from '../../../../lib/inspect/inspect.ts';
import { readSource } from '../../../../lib/message/source.ts';
import { reportText } from '../../../../lib/summary/text.ts';
import { dictionaries } from '../../../../lib/words/index.ts';

const SETTINGS = { ownHosts: [], ownNetworks: [], authservIds: [], platform: null, sender: null };
const REST = 'From: a@banco.example\nTo: b@empresa.example\n\nHola\n';
const reportOf = (fields: string) =>
  inspect(readSource({ text: fields + REST }), SETTINGS, { now: new Date('2026-11-22T12:00:00Z') });

describe('fields of standards that are not judged', () => {
  test.each([
    [
      'bimi',
      'BIMI-Selector: v=BIMI1; s=marca\nbimi-location: v=BIMI1; l=https://banco.example/l.svg\n',
      'BIMI-Selector, BIMI-Location',
    ],
    ['bimi', 'BIMI-Indicator: PHN2Zz4=\n', 'BIMI-Indicator'],
    [
      'dkim2',
      'DKIM2-Signature: i=1; m=1\nMessage-Instance: m=1; h=sha256:AA:BB\nDKIM2-Signature: i=2; m=1\n',
      'DKIM2-Signature, Message-Instance',
    ],
  ])('%s: each is named once, with its line', (id, fields, named) => {
    const report = reportOf(fields);
    const finding = report.verdict.findings.find((one) => one.id === id)!;
    expect(finding).toMatchObject({ tone: 'mute', params: { fields: named } });
    expect(finding.evidence.map(({ at }) => fields.slice(at.start, at.end).split(':')[0]!.toLowerCase())).toEqual(
      named.toLowerCase().split(', '),
    );
    for (const words of Object.values(dictionaries)) expect(reportText(report, words)).toContain(`${named}: `);
  });

  test('they bear on no verdict, and a message without them has none', () => {
    const { verdict } = reportOf('');
    const named = reportOf('BIMI-Selector: v=BIMI1; s=marca\nDKIM2-Signature: i=1; m=1\n').verdict;
    expect(named.level).toBe(verdict.level);
    const ids = verdict.findings.map(({ id }) => id);
    expect(named.findings.map(({ id }) => id)).toEqual([...ids, 'bimi', 'dkim2']);
  });
});
