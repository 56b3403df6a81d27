import { expect, test } from 'vitest';
import { parseDomain } from '../../../lib/base/domain.ts';
import type { VerdictLevel } from '../../../lib/inspect/report.ts';
import { verdictLevel } from '../../../lib/inspect/verdict.ts';
import type { Grounds } from '../../../lib/inspect/verdict.ts';

const pass: Grounds['authentication'] = { dmarc: 'pass', dkim: [] };
const aligned: Grounds['authentication'] = {
  dmarc: null,
  dkim: [{ domain: parseDomain('banco.example')!, alignment: 'strict', results: [0] }],
};
const fail: Grounds['authentication'] = { dmarc: 'fail', dkim: [] };
const failAligned: Grounds['authentication'] = { ...aligned, dmarc: 'fail' };
const nobody: Grounds['authentication'] = { dmarc: null, dkim: [] };
const inRange = { answer: 'in' } as const;
const out = { answer: 'out' } as const;
const from = 'banco.example';

const table: [Grounds['border'], Grounds['sender'], string | null, Grounds['authentication'], VerdictLevel][] = [
  ['found', inRange, from, pass, 'genuine'],
  ['found', inRange, from, aligned, 'genuine'],
  ['found', inRange, from, nobody, 'ip-only'],
  ['found', inRange, from, fail, 'contradicted'],
  ['found', inRange, from, failAligned, 'contradicted'],
  ['found', out, from, fail, 'contradicted'],
  ['found', out, from, pass, 'signature-only'],
  ['found', out, from, aligned, 'signature-only'],
  ['found', out, from, nobody, 'not-this-sender'],
  ['found', null, from, pass, 'no-sender'],
  ['found', null, from, fail, 'no-sender'],
  ['found', inRange, null, pass, 'cannot-tell'],
  ['found', null, null, nobody, 'cannot-tell'],
  ['none', inRange, from, pass, 'cannot-tell'],
  ['ambiguous', out, from, fail, 'cannot-tell'],
  ['unknown', inRange, from, pass, 'cannot-tell'],
];

test.each(table)('border %s, sender %o, From %s, said %o: %s', (border, sender, fromDomain, authentication, level) => {
  expect(verdictLevel({ border, sender, fromDomain, authentication })).toBe(level);
});

test.each(table)(
  'a composition attack that stands unexplained: cannot-tell, with border %s, sender %o, From %s, said %o',
  (border, sender, fromDomain, authentication) => {
    expect(verdictLevel({ border, sender, fromDomain, authentication, unexplained: true })).toBe('cannot-tell');
  },
);
