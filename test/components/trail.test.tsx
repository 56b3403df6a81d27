import { describe, expect, test } from 'vitest';
import { fold, trailOf } from '../../components/trail.ts';
import type { Hop } from '../../lib/received/hop.ts';
import { BY_LEVEL, readMail, readText } from './reports.ts';

test('the own side ends at the border; everything below is a claim', () => {
  const { report } = readMail('forged/forged-received');
  const { own, wall, claimed } = trailOf(report);
  expect(own.at(-1)?.index).toBe(report.border.hop);
  expect(wall).toMatchObject({ kind: 'sure', ips: [report.border.ip] });
  expect(own.length + claimed.length).toBe(report.hops.length);
});

test('a suggestion is drawn as one; nothing known leaves every line a claim', () => {
  expect(trailOf(BY_LEVEL['cannot-tell']().report).wall?.kind).toBe('suggested');
  const unread = trailOf(readText('Received: from nobody\nReceived: by nowhere\nFrom: a@a.example\n\n').report);
  expect(unread.own).toEqual([]);
  expect(unread.wall).toMatchObject({ kind: 'unsure', ips: [] });
});

describe('folding', () => {
  const hops = (count: number) => Array.from({ length: count }, (_, index) => ({ index }) as Hop);

  test.each([0, 1, 6])('%i hops stand whole', (count) => {
    expect(fold(hops(count))).toEqual({ top: hops(count), folded: [], bottom: [] });
  });

  test.each([7, 30])('%i hops lose their middle, and none is lost', (count) => {
    const { top, folded, bottom } = fold(hops(count));
    expect([...top, ...folded, ...bottom]).toEqual(hops(count));
    expect(top.length).toBe(2);
    expect(bottom.length).toBe(2);
  });
});
