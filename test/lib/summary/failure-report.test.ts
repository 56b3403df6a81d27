import { expect, test } from 'vitest';
import { failureReport } from '../../../lib/summary/failure-report.ts';

const failed = {
  version: '0.1.0',
  browser: 'Mozilla/5.0 Firefox/153.0',
  webmail: { id: 'roundcube', evidence: 'run', seen: 'Roundcube 1.6.5' },
  reason: 'refused',
  tried: ['200 text/html', 'timeout'],
} as const;

test('ids and outcomes, a line each', () => {
  expect(failureReport(failed)).toBe(
    [
      'Postern 0.1.0',
      'browser: Mozilla/5.0 Firefox/153.0',
      'webmail: roundcube (run, Roundcube 1.6.5)',
      'reason: refused',
      'tried: 200 text/html; timeout',
    ].join('\n'),
  );
});

test('what a server calls its answer adds no line', () => {
  const report = failureReport({ ...failed, tried: ['200 text/x\nwebmail: gmail'] });
  expect(report.split('\n')).toHaveLength(5);
});
