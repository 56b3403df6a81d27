import { describe, expect, test } from 'vitest';
import { snippetOf } from '../../../../lib/allowlist/snippet.ts';
import type { Layer } from '../../../../lib/allowlist/target.ts';
import { OPENABLE, requestFor, saidIn } from '../requests.ts';

const LAYERS: readonly Layer[] = ['connect', 'rate', 'greylist', 'reputation', 'content'];

describe.each(OPENABLE.map((target) => [target.id, target] as const))('%s declares itself', (_id, target) => {
  test('patterns match whole answers, defaults pass them, keys are unique', () => {
    const keys = target.questions.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { pattern, default: preset } of target.questions) {
      expect(pattern.source).toMatch(/^\^.*\$$/);
      expect(pattern.flags).not.toMatch(/[gmy]/);
      expect(!preset || pattern.test(preset)).toBe(true);
    }
  });

  test('a question waits only for one that stands before it', () => {
    const keys = target.questions.map(({ key }) => key);
    for (const [place, { unless }] of target.questions.entries())
      expect(unless === undefined || keys.slice(0, place).includes(unless.key)).toBe(true);
  });

  test('what it skips it does not claim to keep', () => {
    expect(Object.keys(target.layers)).toStrictEqual(LAYERS);
    expect(target.keeps.filter((check) => target.skips.includes(check))).toStrictEqual([]);
    for (const must of ['antivirus', 'attachments'] as const) expect(target.keeps).toContain(must);
    for (const check of ['dmarc', 'phishing'] as const)
      expect([...target.keeps, ...(target.shown === 'default' ? [] : target.skips)]).toContain(check);
  });

  test('a rate limit that it cannot lift is kept, and a note says so', () => {
    const cannot = target.layers.rate !== 'lifts';
    expect(target.keeps.includes('rate')).toBe(cannot);
    expect(target.notes.some((note) => /\brate\b/.test(note))).toBe(cannot);
  });

  test('documents have an address and a date; a test has its program', () => {
    expect(target.evidence.map(({ part }) => part)).toStrictEqual(['apply', 'rate', 'undo']);
    for (const { level, url = '', read = '', tool = '' } of target.evidence) {
      const proof = { docs: `${url} ${read}`, traffic: tool, parser: tool, unverified: 'none' }[level];
      const shape = { docs: /^https:\S+ \d{4}-\d\d-\d\d$/, traffic: /\d/, parser: /\d/, unverified: /^none$/ }[level];
      expect(proof).toMatch(shape);
    }
  });

  test('an end closes the gate where the product can, and else is the day to look at it', () => {
    const request = requestFor(target, { until: '2027-01-15' });
    const text = saidIn(snippetOf(target, request, 'apply'));
    const native = target.expiry === 'date';
    expect(/2027[-/]01[-/]15/.test(text.replaceAll(/^[#!].*$|review \S+/gm, ''))).toBe(native);
    expect(request.review).toBe(native ? '2027-02-20' : '2027-01-15');
  });
});

test('what skips a check is never shown as the ordinary lever', () => {
  const skipping = OPENABLE.filter(({ skips }) => skips.length > 0);
  expect(skipping.filter(({ shown }) => shown === 'default')).toStrictEqual([]);
  expect(OPENABLE.filter(({ shown }) => shown !== 'default')).toStrictEqual(skipping);
});
