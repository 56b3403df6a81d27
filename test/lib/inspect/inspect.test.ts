import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inspect } from '../../../lib/inspect/inspect.ts';
import type { FindingId } from '../../../lib/inspect/finding.ts';
import type { VerdictLevel } from '../../../lib/inspect/report.ts';
import type { Settings } from '../../../lib/inspect/settings.ts';
import { readSource } from '../../../lib/message/source.ts';

const world = { now: new Date('2026-11-22T12:00:00Z') };
const settings: Settings = {
  ownHosts: ['mx1.empresa.example'],
  ownNetworks: [],
  authservIds: [],
  platform: null,
  sender: null,
};
const genuine = readFileSync(new URL('../../mails/delivered/ok-99.eml', import.meta.url).pathname);

const report = (text: string, rest: Partial<Settings> = {}) =>
  inspect(readSource({ text }), { ...settings, ...rest }, world);

const BORDER = `Received: from mta10.mbsend.example (mta10.mbsend.example [108.175.97.10])
\tby mx1.empresa.example (Postfix) with ESMTPS id 25DAF2F6BDA
\tfor <ana@empresa.example>; Sat, 21 Nov 2026 15:25:01 -0500 (-05)
`;
const OUTSIDE = BORDER.replace('108.175.97.10', '203.0.113.66');
const said = (result: string, id = 'mx1.empresa.example') => `Authentication-Results: ${id}; ${result}\n`;
const PASS = said('dmarc=pass header.from=banco.example');
const FROM = 'From: Banco <avisos@banco.example>\n';

/** Inspects, and expects plain JSON. */
const check = (bytes: Uint8Array) => {
  const whole = inspect(readSource({ bytes }), settings, world);
  expect(JSON.parse(JSON.stringify(whole))).toEqual(whole);
  return whole;
};

interface Case {
  readonly name: string;
  readonly mail: string;
  readonly settings?: Partial<Settings>;
  readonly level: VerdictLevel;
  readonly findings: readonly FindingId[];
}

const cases: Case[] = [
  { name: 'in range, passed', mail: PASS + BORDER + FROM, level: 'genuine', findings: ['in-range', 'dmarc-pass'] },
  {
    name: 'in range, aligned signature only',
    mail: said('dkim=pass header.d=mail.banco.example') + BORDER + FROM,
    level: 'genuine',
    findings: ['in-range', 'dkim-aligned'],
  },
  {
    name: 'in range, a signature of somebody else',
    mail: said('dkim=pass header.d=mbsend.example') + BORDER + FROM,
    level: 'ip-only',
    findings: ['in-range', 'nobody-said'],
  },
  {
    name: 'in range, only SPF',
    mail: said('spf=pass smtp.mailfrom=x@banco.example') + BORDER + FROM,
    level: 'ip-only',
    findings: ['in-range', 'nobody-said', 'spf'],
  },
  {
    name: 'a pass below the border is a claim',
    mail: BORDER + PASS + FROM,
    level: 'ip-only',
    findings: ['in-range', 'nobody-said', 'forged-results', 'unbelieved-pass'],
  },
  {
    name: 'a pass above the border of a foreign id is a claim',
    mail: said('dmarc=pass header.from=banco.example', 'mx.evil.example') + BORDER + FROM,
    level: 'ip-only',
    findings: ['in-range', 'nobody-said', 'unbelieved-pass'],
  },
  {
    name: 'a pass without an id is a claim',
    mail: 'Authentication-Results: dmarc=pass header.from=banco.example\n' + BORDER + FROM,
    level: 'ip-only',
    findings: ['in-range', 'nobody-said', 'unbelieved-pass'],
  },
  {
    name: 'a pass for another From is none',
    mail: said('dmarc=pass header.from=evil.example') + BORDER + FROM,
    level: 'ip-only',
    findings: ['in-range', 'nobody-said'],
  },
  {
    name: 'in range and dmarc=fail',
    mail: said('dmarc=fail header.from=banco.example') + BORDER + FROM,
    level: 'contradicted',
    findings: ['in-range', 'dmarc-fail'],
  },
  {
    name: 'a believed fail outranks a believed pass',
    mail: PASS + said('dmarc=fail header.from=banco.example') + BORDER + FROM,
    level: 'contradicted',
    findings: ['in-range', 'dmarc-fail', 'conflicting-results'],
  },
  {
    name: 'a signature does not lift a fail',
    mail: said('dkim=pass header.d=banco.example; dmarc=fail header.from=banco.example') + BORDER + FROM,
    level: 'contradicted',
    findings: ['in-range', 'dmarc-fail', 'dkim-aligned'],
  },
  {
    name: 'out of range, its own line forged below',
    mail: OUTSIDE + BORDER + FROM,
    level: 'not-this-sender',
    findings: ['out-of-range', 'nobody-said', 'forged-border-line', 'claimed-below'],
  },
  {
    name: 'out of range, chosen, passed',
    mail: PASS + OUTSIDE + FROM,
    settings: { sender: 'masterbase' },
    level: 'signature-only',
    findings: ['out-of-range', 'dmarc-pass'],
  },
  {
    name: 'out of range, claimed by From',
    mail: OUTSIDE + 'From: x@masterbase.com\n',
    level: 'not-this-sender',
    findings: ['out-of-range', 'nobody-said', 'claimed-below'],
  },
  { name: 'ordinary mail', mail: PASS + OUTSIDE + FROM, level: 'no-sender', findings: ['dmarc-pass'] },
  {
    name: 'two From fields',
    mail: PASS + BORDER + FROM + 'From: evil@evil.example\n',
    level: 'cannot-tell',
    findings: ['several-from', 'in-range'],
  },
  { name: 'no From', mail: PASS + BORDER + 'Subject: x\n', level: 'cannot-tell', findings: ['no-from', 'in-range'] },
  {
    name: 'From of two domains',
    mail: PASS + BORDER + 'From: a@banco.example, b@evil.example\n',
    level: 'cannot-tell',
    findings: ['odd-from', 'in-range'],
  },
  {
    name: 'From without an address',
    mail: PASS + BORDER + 'From: Banco\n',
    level: 'cannot-tell',
    findings: ['odd-from', 'in-range'],
  },
  {
    name: 'two addresses of one domain',
    mail: PASS + BORDER + 'From: a@banco.example, b@banco.example\n',
    level: 'genuine',
    findings: ['in-range', 'dmarc-pass'],
  },
  {
    name: 'nothing known to be ours',
    mail: PASS + BORDER + FROM,
    settings: { ownHosts: [] },
    level: 'cannot-tell',
    findings: ['border-unknown', 'would-be-in-range', 'would-be-believed'],
  },
];

test.each(cases)('$name: $level', ({ mail, settings: rest, level, findings }) => {
  const { verdict } = report(`${mail}\n`, rest);
  expect(verdict.level).toBe(level);
  expect(verdict.findings.map(({ id }) => id)).toEqual(findings);
});

describe('whatever the mail', () => {
  test('bytes of any kind never throw', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => void check(bytes)),
      { numRuns: 300 },
    );
  });

  test('a message cut, doubled or with a byte changed never throws, and never turns genuine by another address', () => {
    const position = fc.integer({ min: 0, max: genuine.length });
    fc.assert(
      fc.property(position, position, fc.integer({ min: 0, max: 255 }), (cut, changed, byte) => {
        const bytes = Uint8Array.from(genuine.subarray(0, cut || genuine.length));
        if (changed < bytes.length) bytes[changed] = byte;
        const { border, verdict } = check(bytes);
        expect(verdict.level !== 'genuine' || border.ip?.startsWith('108.175.99.')).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  test('a junk value in any field never throws', () => {
    const junk = fc.string({ unit: fc.constantFrom(...Array.from('()<>[]@,;:\\"= \t.0192a-')), maxLength: 120 });
    const name = fc.constantFrom(
      'Received',
      'Authentication-Results',
      'Received-SPF',
      'From',
      'Date',
      'DKIM-Signature',
      'Return-Path',
    );
    fc.assert(
      fc.property(
        fc.array(fc.tuple(name, junk), { maxLength: 6 }),
        (fields) => void report(fields.map((field) => field.join(': ')).join('\n') + '\n\n'),
      ),
      { numRuns: 500 },
    );
  });
});
