import { describe, expect, test } from 'vitest';
import { checksBeside, contradicted } from '../../../lib/authentication/beside.ts';
import type { CheckResult, DkimCheck } from '../../../lib/authentication/check.ts';
import type { OwnCheck } from '../../../lib/authentication/own-check.ts';

const dkim = (result: CheckResult, selector = 's1', domain = 'banco.example'): DkimCheck => ({
  method: 'dkim',
  result,
  domain,
  selector,
  why: 'verified',
  params: {},
  notes: [],
  field: 1,
  at: { start: 0, end: 1 },
});

const spf: OwnCheck = {
  method: 'spf',
  result: 'pass',
  domain: 'bounce.banco.example',
  selector: null,
  why: 'spf-matched',
  params: {},
  notes: [],
  field: null,
  at: null,
};

const word = (method: string, result: string, properties: Record<string, string> = {}) => ({
  method,
  result,
  properties,
});

describe('a server’s word beside our own check', () => {
  test.each([
    [{ 'header.d': 'banco.example' }, true],
    [{ 'header.d': 'BANCO.example', 'header.s': 's1' }, true],
    [{ 'header.d': 'banco.example', 'header.s': 's2' }, false],
    [{ 'header.d': 'news.banco.example' }, false],
    [{ 'header.i': '@banco.example' }, true],
    [{ 'header.i': 'a@news.banco.example' }, true],
    [{ 'header.i': '@notbanco.example' }, false],
    [{}, true],
  ])('dkim %o', (properties, isBeside) => {
    expect(checksBeside(word('dkim', 'pass', properties), [dkim('pass')])).toHaveLength(isBeside ? 1 : 0);
  });

  test.each([
    ['spf', { 'smtp.mailfrom': 'b20@bounce.banco.example' }, true],
    ['spf', { 'smtp.mailfrom': 'other.example' }, false],
    ['spf', { 'smtp.helo': 'mx.banco.example' }, false],
    ['spf', {}, true],
    ['dmarc', {}, false],
  ])('%s %o', (method, properties, isBeside) => {
    expect(checksBeside(word(method, 'pass', properties), [spf])).toHaveLength(isBeside ? 1 : 0);
  });

  test.each<[string, CheckResult, boolean]>([
    ['pass', 'fail', true],
    ['pass', 'policy', true],
    ['fail', 'pass', true],
    ['softfail', 'pass', true],
    ['pass', 'pass', false],
    ['pass', 'temperror', false],
    ['pass', 'neutral', false],
    ['pass', 'permerror', false],
    ['none', 'pass', false],
    ['temperror', 'pass', false],
  ])('%s of a server and %s of ours: contradiction %s', (server, own, isContrary) => {
    expect(contradicted(word('dkim', server), [dkim(own)]) !== null).toBe(isContrary);
  });

  test('a word that may speak of two signatures contradicts neither where one bears it out', () => {
    const both = [dkim('fail', 's1'), dkim('pass', 's2')];
    const properties = { 'header.d': 'banco.example' };
    expect(contradicted(word('dkim', 'pass', properties), both)).toBeNull();
    expect(contradicted(word('dkim', 'pass', { ...properties, 'header.s': 's1' }), both)).toBe(both[0]);
  });
});
