import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Bounce, BouncedRecipient } from '../../../lib/bounces/bounce.ts';
import { readPastedBounce } from '../../../lib/bounces/pasted.ts';
import { requireCorpus } from '../../support/corpus.ts';
import { bounceOf, messageOf } from './messages.ts';

interface Fact {
  readonly recipient: string;
  readonly replycode: string;
  readonly deliverystatus: string;
  readonly hardbounce: boolean;
  readonly accepted_reasons: readonly string[];
}

const corpus = requireCorpus('bounces');

// Labels of a reference program: where a report names nobody, it makes an address up under `.invalid`; where it finds no code, one of its own.
const INVENTED = /\.invalid$/;
const OWN_CODE = /^\d\.\d\.9\d\d$|\.0\.0$/;

describe.runIf(corpus)('460 messages of some sixty writers', () => {
  const read: { name: string; text: string; facts: Fact[]; bounce: Bounce | null }[] = [];
  const pairs: { fact: Fact; found: BouncedRecipient | undefined }[] = [];

  beforeAll(() => {
    const { files } = JSON.parse(readFileSync(`${corpus}expected.json`, 'utf8'));
    for (const [name, { facts }] of Object.entries<{ facts: Fact[] }>(files)) {
      const text = readFileSync(`${corpus}messages/${name}`, 'latin1');
      const bounce = bounceOf(text);
      read.push({ name, text, facts, bounce });
      for (const fact of facts) pairs.push({ fact, found: recipientOf(bounce, fact) });
    }
  });

  test('recipients', () => {
    const named = pairs.filter(({ fact }) => !INVENTED.test(fact.recipient));
    expect(share(named, ({ found }) => found !== undefined)).toBeGreaterThanOrEqual(0.99);
  });

  test('no recipient that the reference does not know, but for a handful', () => {
    const extra = read
      .filter(({ facts }) => facts.length > 0)
      .flatMap(({ facts, bounce }) =>
        (bounce?.recipients ?? []).filter(({ recipient }) => !facts.some((fact) => isSame(fact.recipient, recipient))),
      );
    expect(extra.length).toBeLessThanOrEqual(10);
  });

  test('reply codes', () => {
    const coded = pairs.filter(({ fact }) => fact.replycode !== '');
    expect(share(coded, ({ fact, found }) => found?.replyCode === fact.replycode)).toBeGreaterThanOrEqual(0.98);
  });

  test('enhanced codes', () => {
    const coded = pairs.filter(({ fact }) => fact.deliverystatus !== '' && !OWN_CODE.test(fact.deliverystatus));
    expect(share(coded, ({ fact, found }) => found?.enhancedCode === fact.deliverystatus)).toBeGreaterThanOrEqual(0.98);
    const uncoded = pairs.filter(({ fact, found }) => found && OWN_CODE.test(fact.deliverystatus));
    expect(share(uncoded, ({ found }) => found?.enhancedCode === null)).toBeGreaterThanOrEqual(0.97);
  });

  test('whether the address is dead', () => {
    expect(share(pairs, ({ fact, found }) => found?.addressDead === fact.hardbounce || !found)).toBeGreaterThanOrEqual(
      0.97,
    );
  });

  test('reasons', () => {
    const known = pairs.filter(({ found }) => found !== undefined);
    expect(
      share(known, ({ fact, found }) => fact.accepted_reasons.includes(found?.reason ?? '')),
    ).toBeGreaterThanOrEqual(0.93);
  });

  test('line ends, quoting and missing headers change hardly anything', () => {
    const same = (change: (text: string) => Bounce | null) =>
      share(
        read.flatMap(({ text, facts, bounce }) => {
          const other = change(text);
          return facts.map((fact) => ({ one: recipientOf(bounce, fact), other: recipientOf(other, fact) }));
        }),
        ({ one, other }) => one?.replyCode === other?.replyCode && one?.enhancedCode === other?.enhancedCode,
      );
    const lines = (text: string) => text.replaceAll('\r\n', '\n');
    expect(same((text) => bounceOf(lines(text)))).toBe(1);
    expect(same((text) => bounceOf(lines(text).replaceAll('\n', '\r\n')))).toBe(1);
    expect(same((text) => bounceOf(lines(text).replaceAll('\n', '\r')))).toBe(1);
    expect(same((text) => bounceOf(lines(text).replace(/^/gm, '> ')))).toBeGreaterThan(0.97);
    expect(same((text) => readPastedBounce(lines(text).replace(/^[^]*?\n\n/, '')))).toBeGreaterThan(0.9);
  }, 60_000);

  test('half a file never throws', () => {
    for (const { text } of read) {
      bounceOf(text.slice(0, text.length >> 1));
      bounceOf(text.slice(text.length >> 1));
    }
  });

  test('every span lies in its source, and quotes it where it can', () => {
    for (const { name, text: raw, bounce } of read) {
      const { text } = messageOf(raw);
      const evidence = bounce?.recipients.flatMap((one) => one.evidence) ?? [];
      expect(
        evidence.every(({ at }) => at.start < at.end && at.end <= text.length),
        name,
      ).toBe(true);
      const exact = evidence.filter(({ at, quote }) => at.end - at.start === quote.length && /^[ -~]+$/.test(quote));
      expect(
        exact.map(({ at }) => text.slice(at.start, at.end).replace(/\s/g, ' ')),
        name,
      ).toEqual(exact.map(({ quote }) => quote));
    }
  });
});

function recipientOf(bounce: Bounce | null, { recipient }: Fact): BouncedRecipient | undefined {
  return bounce?.recipients.find((one) => isSame(recipient, one.recipient));
}

function isSame(one: string, other: string | null): boolean {
  return one.toLowerCase() === other?.toLowerCase();
}

function share<T>(all: readonly T[], holds: (one: T) => boolean): number {
  expect(all.length).toBeGreaterThan(50);
  return all.filter(holds).length / all.length;
}
