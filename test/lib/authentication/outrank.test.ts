import { expect, test } from 'vitest';
import { parseDomain } from '../../../lib/base/domain.ts';
import type { CheckResult } from '../../../lib/authentication/check.ts';
import type { Conclusion } from '../../../lib/authentication/conclude.ts';
import { outrank } from '../../../lib/authentication/outrank.ts';
import type { OwnCheck } from '../../../lib/authentication/own-check.ts';

const BANCO = parseDomain('banco.example')!;

function said(dmarc: Conclusion['dmarc'], dkim: boolean): Conclusion {
  const pass = { domain: BANCO, alignment: 'strict' as const, results: [0] };
  return { dmarc, dkim: dkim ? [pass] : [], spf: null, restsOn: { dmarc: [], spf: [] }, conflicts: [] };
}

function check(method: OwnCheck['method'], result: CheckResult, domain = 'banco.example'): OwnCheck {
  return {
    method,
    result,
    domain,
    selector: 's',
    why: 'verified',
    params: {},
    notes: [],
    field: 0,
    at: null,
  };
}

const table: [string, Conclusion, OwnCheck[], Conclusion['dmarc'], number][] = [
  ['no check of ours: the server’s word', said('pass', true), [], 'pass', 1],
  ['ours passes where nobody spoke', said(null, false), [check('dkim', 'pass'), check('dmarc', 'pass')], 'pass', 1],
  ['ours fails against a pass', said('pass', true), [check('dkim', 'fail'), check('dmarc', 'fail')], 'fail', 0],
  ['ours passes against a fail', said('fail', false), [check('dmarc', 'pass')], 'pass', 0],
  ['ours refuses: the server’s pass of that signature is gone', said(null, true), [check('dkim', 'policy')], null, 0],
  ['ours cannot tell', said('pass', true), [check('dkim', 'neutral'), check('dmarc', 'temperror')], 'pass', 1],
  ['one of two signatures left open', said(null, true), [check('dkim', 'fail'), check('dkim', 'neutral')], null, 1],
  ['a passing signature of somebody else', said(null, false), [check('dkim', 'pass', 'evil.example')], null, 0],
  ['a chain that holds proves nothing', said(null, false), [check('arc', 'pass')], null, 0],
];

test.each(table)('%s', (_name, server, checks, dmarc, signatures) => {
  const judged = outrank(server, checks, 'banco.example');
  expect([judged.dmarc, judged.dkim.length]).toEqual([dmarc, signatures]);
});
