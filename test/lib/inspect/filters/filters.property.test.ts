import fc from 'fast-check';
import { expect, test } from 'vitest';
import { HEADERS } from '../../../../lib/inspect/filters/headers.ts';
import { readTokens } from '../../../../lib/inspect/filters/tokens.ts';
import type { Form } from '../../../../lib/inspect/filters/filter.ts';
import { BEHIND_POSTFIX, IN_MICROSOFT, behindPostfix, inMicrosoft, reportOf } from './mails.ts';

const names = [...HEADERS.values()].map(({ name }) => name);
const FORMS: readonly Form[] = ['list', 'status', 'symbols', 'report', 'value'];
const junk = fc.string({
  unit: fc.constantFrom(...Array.from(';:=,()[]*/ \t-_.01aZ'), 'SFV:SKN', 'tests=', 'Yes,'),
  maxLength: 80,
});
const fields = fc
  .array(fc.tuple(fc.constantFrom(...names), junk), { maxLength: 8 })
  .map((all) => all.map(([name, value]) => `${name}: ${value}\n`).join(''));

test('whatever filters are said to have written never throws, and stands where it says', () => {
  fc.assert(
    fc.property(fields, fields, (above, below) => {
      const text = behindPostfix({ above, below });
      const whole = reportOf(text, BEHIND_POSTFIX);
      expect(JSON.parse(JSON.stringify(whole.filters))).toEqual(whole.filters);
      for (const { at, text: piece } of whole.filters.entries) expect(text.slice(at.start, at.end)).toBe(piece);
    }),
    { numRuns: 300 },
  );
});

test('what stands below the border never makes an outcome, nor moves the verdict', () => {
  const honest = reportOf(behindPostfix({}), BEHIND_POSTFIX);
  fc.assert(
    fc.property(fields, (below) => {
      const whole = reportOf(behindPostfix({ below }), BEHIND_POSTFIX);
      expect(whole.filters.outcome).toBeNull();
      expect(whole.verdict.level).toBe(honest.verdict.level);
    }),
    { numRuns: 300 },
  );
});

test('what came with the message never turns Microsoft’s answer into another', () => {
  const verdict = 'CIP:108.175.97.10;SCL:5;IPV:NLI;SFV:SPM;CAT:SPM;DIR:INB;';
  const theirs = new Set(['x-microsoft-antispam-mailbox-delivery', 'x-ms-exchange-organization-scl']);
  const foreign = fc
    .array(fc.tuple(fc.constantFrom(...names), junk), { maxLength: 8 })
    // What the platform removes or writes itself cannot come with a message.
    .map((all) => all.filter(([name]) => !theirs.has(name.toLowerCase()) && !name.startsWith('X-MS-Exchange-Org')))
    .map((all) => all.map(([name, value]) => `${name}: ${value}\n`).join(''));
  fc.assert(
    fc.property(foreign, (more) => {
      const { outcome } = reportOf(inMicrosoft({ report: verdict, more }), IN_MICROSOFT).filters;
      expect(['m365-spam', undefined]).toContain(outcome?.id);
    }),
    { numRuns: 300 },
  );
});

const HOSTILE: readonly string[] = [
  'A:1;',
  ';',
  '=',
  'A=1 ',
  'tests=A ',
  '[',
  '(',
  'A(',
  '1 AB ',
  '*',
  'x',
  'default: False [',
  'a b=[',
];

test.each(FORMS)('reading is linear: %s', (form) => {
  for (const piece of HOSTILE) {
    const time = (length: number) => {
      const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
      const start = performance.now();
      for (let run = 0; run < 20; run++) readTokens(form, text);
      return performance.now() - start;
    };
    time(8192);
    const small = Math.min(time(8192), time(8192));
    const large = Math.min(time(65_536), time(65_536));
    // Eight times the text: quadratic would be 64 times the time.
    expect(large, `${form} ${piece}`).toBeLessThan(Math.max(small, 0.5) * 32);
  }
});

test('a megabyte of filters’ fields is read in a moment', () => {
  const below = names.map((name) => `${name}: ${'A:1;B=2 C,D(1)[x];'.repeat(1200)}\n`).join('');
  const text = behindPostfix({ below });
  expect(text.length).toBeGreaterThan(1_000_000);
  const start = performance.now();
  const { filters } = reportOf(text, BEHIND_POSTFIX);
  expect(performance.now() - start).toBeLessThan(2000);
  expect(filters.entries.length).toBeLessThan(1600);
});
