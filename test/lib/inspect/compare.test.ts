import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareReports } from '../../../lib/inspect/compare.ts';
import type { Aspect } from '../../../lib/inspect/compare.ts';
import type { Report } from '../../../lib/inspect/report.ts';
import { BY_LEVEL, readMail, readText } from '../../components/reports.ts';

const mail = readFileSync(new URL('../../mails/delivered/ok-99.eml', import.meta.url).pathname, 'latin1');
const read = (text: string) => readText(text).report;
const row = (before: Report, after: Report, aspect: Aspect) =>
  compareReports(before, after)
    .differences.filter((one) => one.aspect === aspect)
    .map((one) => [one.token, one.before, one.after]);

/** The same message with a line of its own server's filter on top. */
const filtered = (line: string) => read(`X-Spam-Status: ${line}\n${mail}`);

describe('two messages', () => {
  const genuine = BY_LEVEL.genuine().report;

  test('that are one differ in nothing', () => {
    const { differences, same } = compareReports(genuine, genuine);
    expect(differences).toEqual([]);
    expect(same).toEqual(
      expect.arrayContaining(['verdict', 'border', 'range', 'from', 'dmarc', 'dkim', 'spf', 'total']),
    );
  });

  test('from two addresses of the sender', () => {
    const other = readMail('delivered/ok-107').report;
    expect(row(genuine, other, 'border')).toEqual([[null, '108.175.99.20', other.border.ip]]);
    expect(row(genuine, other, 'range')).toEqual([[null, genuine.sender?.range, other.sender?.range]]);
    expect(other.border.ip).not.toBe(genuine.border.ip);
    expect(compareReports(genuine, other).same).toContain('verdict');
  });

  test('one genuine, one contradicted', () => {
    const forged = BY_LEVEL.contradicted().report;
    expect(row(genuine, forged, 'verdict')).toEqual([[null, 'genuine', 'contradicted']]);
    expect(row(genuine, forged, 'dmarc')).toEqual([[null, 'pass', 'fail']]);
  });

  test('one without a border: its claims are not compared', () => {
    const unknown = BY_LEVEL['cannot-tell']().report;
    expect(row(genuine, unknown, 'border')).toEqual([[null, '108.175.99.20', null]]);
    expect(row(genuine, unknown, 'border-status')).toEqual([[null, 'found', 'unknown']]);
    expect(row(genuine, unknown, 'dmarc')).toEqual([[null, 'pass', null]]);
    expect(row(genuine, unknown, 'inside')).toMatchObject([[null, expect.any(Number), null]]);
  });

  test('each believed result is named once, whoever says it', () => {
    const twice = mail.replace(/^(Authentication-Results: [^\n]*(?:\n[ \t][^\n]*)*)/m, '$1\n$1');
    expect(compareReports(genuine, read(twice)).differences).toEqual([]);
  });

  test('delays, in seconds', () => {
    const slow = mail.replace(
      /(Received:[^;]*; \w+, \d+ \w+ \d+ )(\d\d)(:\d\d:\d\d)/,
      (_, head, hour, rest) => `${head}${Number(hour) + 1}${rest}`,
    );
    const [[, before, after] = []] = row(genuine, read(slow), 'inside');
    expect(Number(after) - Number(before)).toBe(3600);
    expect(row(genuine, read(slow), 'total')).toHaveLength(1);
  });

  test('filters: what became of it, and each token that changed', () => {
    const spam = filtered('Yes, score=7.1 required=5.0 tests=BAYES_99,RDNS_NONE autolearn=no');
    const ham = filtered('No, score=-0.1 required=5.0 tests=BAYES_99,ALL_TRUSTED autolearn=no');
    expect(row(spam, ham, 'outcome')).toEqual([[null, spam.filters.outcome?.id, ham.filters.outcome?.id]]);
    const tokens = row(spam, ham, 'filter').map(([token, , after]) => [token, after === null]);
    expect(tokens).toContainEqual(['X-Spam-Status: score', false]);
    expect(tokens).toContainEqual(['X-Spam-Status: RDNS_NONE', true]);
    expect(tokens.map(([token]) => token)).not.toContain('X-Spam-Status: BAYES_99');
  });

  test('what came with the message is no token of a filter of ours', () => {
    const below = read(mail.replace(/\n\n/, '\nX-Spam-Status: No, score=-9.9 required=5.0\n\n'));
    expect(row(genuine, below, 'filter')).toEqual([]);
  });
});

test('turned around, before is after', () => {
  const reports = Object.values(BY_LEVEL).map((make) => make().report);
  const any = fc.constantFrom(...reports);
  fc.assert(
    fc.property(any, any, (one, other) => {
      const there = compareReports(one, other).differences.map(({ aspect, token, before, after }) => [
        aspect,
        token,
        before,
        after,
      ]);
      const back = compareReports(other, one).differences.map(({ aspect, token, before, after }) => [
        aspect,
        token,
        after,
        before,
      ]);
      expect(there).toEqual(expect.arrayContaining(back));
      expect(there).toHaveLength(back.length);
      expect(there.some(([, , before, after]) => before === after)).toBe(false);
    }),
    { numRuns: 60 },
  );
});
