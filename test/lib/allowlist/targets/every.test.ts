import { describe, expect, test } from 'vitest';
import { differenceOf } from '../../../../lib/allowlist/difference.ts';
import { snippetOf } from '../../../../lib/allowlist/snippet.ts';
import type { Part, Snippet, Target } from '../../../../lib/allowlist/target.ts';
import { masterbase } from '../../../../lib/senders/profiles/masterbase.ts';
import { ANSWERS, OPENABLE, profileOf, requestFor } from '../requests.ts';

const PARTS: readonly Part[] = ['apply', 'verify', 'undo'];

/** Everything a snippet says: its texts, the files they make, and what is pressed or pasted. */
function allOf({ text, place, also = [], steps = [] }: Snippet): string {
  const pressed = steps.flatMap(({ params, values = [] }) => [...Object.values(params), ...values]);
  return [text, place?.file ?? '', ...also.map((block) => block.text), ...pressed].join('\n');
}

function published(target: Target): string {
  return target.families === 'ipv6' ? '2001:db8:25::/48' : '108.175.97.0/24';
}

/** What a target is asked for where the five ranges of the letter have no form. */
function requestOf(target: Target, changes: Parameters<typeof requestFor>[1] = {}) {
  return requestFor(
    target,
    target.families === 'ipv6' ? { profile: profileOf(published(target)), ...changes } : changes,
  );
}

/** How products write a network of 256 addresses: by prefix, mask, wildcard, first and last, or its three octets. */
function inSomeForm(text: string, cidr: string): boolean {
  const [network = ''] = cidr.split('/');
  const octets = network.replace(/\.0$/, '');
  const escaped = octets.replaceAll('.', String.raw`\.`);
  const [, b = ''] = /^(\d+\.\d+)\.\d+$/.exec(octets) ?? [];
  const grouped = new RegExp(`${b.replace('.', String.raw`\\?\.`)}\\\\?\\.\\(\\?:[\\d|]*\\b${octets.split('.')[2]}\\b`);
  return (
    text.includes(network) ||
    text.includes(`${octets}.`) ||
    text.includes(escaped) ||
    text.includes(octets) ||
    grouped.test(text)
  );
}

describe.each(OPENABLE.map((target) => [target.id, target] as const))('%s', (_id, target) => {
  test('every range stands in what is applied', () => {
    const text = allOf(snippetOf(target, requestOf(target), 'apply'));
    const ranges = target.families === 'ipv6' ? [published(target)] : masterbase.ranges.map(({ cidr }) => cidr);
    for (const range of ranges) expect([range, inSomeForm(text, range)]).toStrictEqual([range, true]);
  });

  test('a rule in front of the server names the server, and a packet filter the port', () => {
    const answers = ANSWERS[target.id] ?? {};
    const text = allOf(snippetOf(target, requestOf(target), 'apply'));
    const servers = ['mx', 'mx-object'].flatMap((key) => answers[key]?.split(',')[0] ?? []);
    for (const server of servers) expect(text).toContain(server);
    // HAProxy's lines stand in the frontend that binds the port.
    const namesPort = target.kind !== 'filter' || target.language === 'haproxy' || /\b25\b|smtp/i.test(text);
    expect(namesPort).toBe(true);
  });

  test('the tag and the day to look at it stand in what is applied', () => {
    const text = allOf(snippetOf(target, requestOf(target), 'apply'));
    expect(text).toMatch(/postern:masterbase(?![\w-])/);
    expect(text).toContain('2027-02-20');
  });

  test('whatever bears our name in what is applied, the undo names or finds by its tag', () => {
    const [apply, undo] = [snippetOf(target, requestOf(target), 'apply'), snippetOf(target, requestOf(target), 'undo')];
    const named = new Set(withoutComments(allOf(apply)).match(/postern[_-]masterbase\d?\b/gi));
    const byTag = /postern:masterbase/.test(withoutComments(allOf(undo)));
    // A rule goes with the file that holds it, and a file's name is spelled as files are.
    const spelled = (text: string) => text.toLowerCase().replaceAll('_', '-');
    for (const name of named)
      expect([name, byTag || spelled(allOf(undo)).includes(spelled(name))]).toStrictEqual([name, true]);
    expect(
      byTag || named.size > 0 || (undo.steps?.length ?? 0) > 0 || /108\.175\.97|2001:db8:25/.test(allOf(undo)),
    ).toBe(true);
  });

  test('an undo needs nothing of the day it was made: the same after a renewal with another ticket', () => {
    const without = (text: string) => text.replaceAll(/^.*(?:ticket|review).*$/gm, '');
    const undoOf = (ticket: string, today: string) =>
      without(snippetOf(target, requestOf(target, { ticket, today }), 'undo').text);
    expect(undoOf('CHG-1', '2026-11-22')).toBe(undoOf('CHG-2', '2026-12-24'));
  });

  test('a must-not word in any part is never handed out', () => {
    for (const part of PARTS)
      for (const word of ['mynetworks = 0.0.0.0/0', 'RELAYCLIENT=""', '-P INPUT ACCEPT']) {
        const spoilt = (request: Parameters<Target['apply']>[0]): Snippet => {
          const snippet = target[part](request);
          return { ...snippet, text: `${snippet.text}${word}\n` };
        };
        expect(() => snippetOf({ ...target, [part]: spoilt }, requestOf(target), part)).toThrow(/never be generated/);
      }
  });

  test('a difference says what came and what went, and leads to the new list', () => {
    if (target.families === 'ipv6') return;
    const [old, now] = [profileOf('108.175.97.0/24', '200.9.129.0/24'), profileOf('108.175.97.0/24', '200.9.128.0/24')];
    const { added, removed, snippet } = differenceOf(
      target,
      requestOf(target, { profile: old }),
      requestOf(target, { profile: now }),
    );
    expect([added, removed]).toStrictEqual([['200.9.128.0/24'], ['200.9.129.0/24']]);
    expect(inSomeForm(allOf(snippet), '200.9.128.0/24')).toBe(true);
  });
});

function withoutComments(text: string): string {
  return text.replaceAll(/^[#!].*$/gm, '');
}
