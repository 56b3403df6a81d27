import { describe, expect, test } from 'vitest';
import type { RequestInput } from '../../../../lib/allowlist/request.ts';
import { singleOrNetwork } from '../../../../lib/allowlist/present.ts';
import { snippetOf } from '../../../../lib/allowlist/snippet.ts';
import type { Block, Part, Target } from '../../../../lib/allowlist/target.ts';
import { cidrBounds, networkOf, parseCidr } from '../../../../lib/base/cidr.ts';
import type { Cidr } from '../../../../lib/base/cidr.ts';
import { ipFromNumber } from '../../../../lib/base/ip.ts';
import type { IpVersion } from '../../../../lib/base/ip.ts';
import { CASES, OPENABLE, profileWithIpv6, requestFor } from '../requests.ts';
import { HOSTILE } from '../sandbox.ts';
import type { Ran } from '../sandbox.ts';
import { parserRoom } from './room.ts';

type Files = Record<string, string>;

/** How a product's own parser is asked. The scripts are bash, run in a folder with the texts of the snippet. */
export interface Parser {
  /** Id of the target. */
  readonly target: string;
  /** Told apart where one target has several parsers. */
  readonly by?: string;
  /** The admin's own configuration, before us. */
  readonly base?: string;
  /** What the admin does with `apply`, `apply-2` …; by default the first is run. */
  readonly put?: string;
  /** The parser reads the whole configuration, prints what it understood, and fails where it refuses. */
  readonly read: string;
  /** Names of the texts, where not `apply`, `apply-2` … in their order. */
  readonly names?: (block: Block) => string | null;
  /** The networks that a line of `read` speaks of; by default every network and address in it. */
  readonly seen?: (line: string) => readonly string[];
  /** It only answers questions: `read` prints those addresses of the file `probes` that it lets through. */
  readonly asks?: true;
  /** Whether this parser is given a range. */
  readonly takes?: (range: string) => boolean;
  readonly cases?: readonly (keyof typeof CASES)[];
  /** Changes to the texts, each of which must be refused with these words. */
  readonly refuses: readonly (readonly [what: string, from: string | RegExp, to: string, words: RegExp])[];
  /** Paths that the undo leaves byte for byte as they were, beside what `read` prints. */
  readonly leaves?: string;
  /** It takes seconds: one hostile label alone, and the last of the cases for whatever is not about ranges. */
  readonly slow?: true;
  /** What undoes: by default the text is run. Empty where nothing here can run it. */
  readonly undo?: string;
}

const room = parserRoom();

/** Gives the texts of targets to the parsers of their products. */
export function tryParsers(parsers: readonly Parser[]): void {
  const named = parsers.map((parser) => [`${parser.target}${parser.by ? `, ${parser.by}` : ''}`, parser] as const);
  describe.runIf(room !== null).each(named)('%s', { timeout: 120_000 }, (_name, parser) => {
    const target = targetOf(parser);
    const { cases = ['until', 'host'], slow = false, takes = () => true } = parser;
    const usual = CASES[(slow ? cases.at(-1) : undefined) ?? 'until'];
    const added = (files: Files) => run(parser, 'before; put; after; added', files);

    test.each(cases)('exactly the ranges of %s are read', (name) => {
      const { ranges } = requestFor(target, CASES[name]);
      const { left } = snippetOf(target, requestFor(target, CASES[name]), 'apply');
      const sayable = ranges.filter((range) => left.every((one) => one.range !== range) && takes(range));
      const { status, stdout, stderr } = added(textsOf(parser, target, CASES[name]));
      expect([status, status === 0 ? '' : stdout + stderr]).toStrictEqual([0, '']);
      expect(rangesIn(parser, stdout)).toStrictEqual((parser.asks ? sayable.flatMap(endsOf) : sayable).toSorted());
    });

    test.each(parser.refuses)('%s is refused', (_what, from, to, words) => {
      const texts = textsOf(parser, target, CASES.until);
      const broken = Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, text.replace(from, to)]));
      expect(broken).not.toStrictEqual(texts);
      const { status, stdout, stderr } = added(broken);
      expect(status).not.toBe(0);
      expect(stdout + stderr).toMatch(words);
    });

    test('whatever the ticket and the name, the same is read', () => {
      const read = (label: string) => {
        const profile = { ...requestedBy(usual), name: label };
        const { status, stdout } = added(textsOf(parser, target, { ...usual, profile, ticket: label }));
        return [status, stdout.replaceAll(/ticket [A-Za-z0-9 ._:/-]{1,40}(?=,? review)/g, 'ticket T')];
      };
      const plain = read('CHG-1042');
      expect(plain[0]).toBe(0);
      for (const label of sampleOf(HOSTILE, target.id, slow ? 1 : 4))
        expect([label, ...read(label)]).toStrictEqual([label, ...plain]);
    });

    if (parser.undo === '') return;
    test('the undo leaves what was there, also after a renewal, and by itself', () => {
      const texts = textsOf(parser, target, usual);
      const renewed = textsOf(parser, target, { ...usual, ticket: 'CHG-2001', today: '2026-12-24' });
      const files = {
        ...texts,
        ...Object.fromEntries(Object.entries(renewed).map(([name, text]) => [`new-${name}`, text])),
      };
      const undo = snippetOf(target, requestFor(target, usual), 'undo').text;
      const again = target.renewal === 'undo-first' ? 'undo; renew; put' : 'put; renew; put';
      const script = `before; left >>/tmp/before; undo; put; ${again}; undo; after; left >>/tmp/after; diff /tmp/before /tmp/after`;
      const { status, stdout, stderr } = run(parser, script, { ...files, undo });
      expect([status, status === 0 ? '' : stdout + stderr]).toStrictEqual([0, '']);
    });
  });
}

function targetOf({ target }: Parser): Target {
  const found = OPENABLE.find(({ id }) => id === target);
  if (!found) throw new Error(`no target ${target}`);
  return found;
}

/** Runs steps of a trial; what is said on the way is heard only when something fails. */
function run(parser: Parser, script: string, files: Files): Ran {
  const { base = 'true', put = 'bash -e apply', read, leaves = '', undo = 'bash -e undo' } = parser;
  const steps = { 'to-base': base, 'to-put': put, 'to-read': read, 'to-undo': undo };
  return (room ?? noRoom)(
    `step() { bash -euo pipefail "to-$1"; }
quiet() { step "$1" >/tmp/said 2>&1 || { cat /tmp/said; exit 1; }; }
base() { quiet base; }
put() { quiet put; }
undo() { quiet undo; }
before() { base; step read >/tmp/before || exit; }
after() { step read >/tmp/after || exit; }
left() { for path in ${leaves}; do echo "$path:"; cat "$path"; done; }
added() { diff /tmp/before /tmp/after | sed -n 's/^> //p'; }
renew() { for text in new-*; do cp "$text" "\${text#new-}"; done; }
${script}`,
    { ...files, ...steps },
  );
}

function requestedBy({ profile = profileWithIpv6() }: Partial<RequestInput>): RequestInput['profile'] {
  return profile;
}

function noRoom(): never {
  throw new Error('a trial without a room');
}

function textsOf(parser: Parser, target: Target, changes: Partial<RequestInput>): Files {
  const { also = [], ...first } = snippetOf(target, requestFor(target, changes), 'apply' satisfies Part);
  const names =
    parser.names ??
    ((block) => ['apply', ...also.map((_, place) => `apply-${place + 2}`)][[first, ...also].indexOf(block)] ?? null);
  const named = [first, ...also].map((block) => [names(block), block.text] as const);
  const probes = requestFor(target, changes).ranges.flatMap((range) => [...endsOf(range), ...besideOf(range)]);
  return {
    ...Object.fromEntries(named.filter((pair): pair is [string, string] => pair[0] !== null)),
    probes: `${probes.map(singleOrNetwork).join('\n')}\n`,
  };
}

/** The first and the last address of a network. */
function endsOf(network: Cidr): Cidr[] {
  const { version, first, last } = cidrBounds(network);
  return [...new Set([first, last])].map((number) => single(number, version));
}

/** The addresses just outside. */
function besideOf(network: Cidr): Cidr[] {
  const { version, first, last } = cidrBounds(network);
  return [first - 1n, last + 1n].map((number) => single(number, version));
}

function single(number: bigint, version: IpVersion): Cidr {
  return networkOf(ipFromNumber(number, version), version === 4 ? 32 : 128);
}

/** Everything in a text that reads as a network or an address. */
function rangesIn({ seen = networksIn }: Parser, text: string): string[] {
  return [...new Set(text.split('\n').flatMap((line) => seen(line)))].toSorted();
}

function networksIn(line: string): string[] {
  return line.split(/[^0-9a-fA-F.:/]+/).flatMap((word) => parseCidr(word) ?? []);
}

/** Always the same few for a target, and others for the next. */
function sampleOf(labels: readonly string[], id: string, count: number): string[] {
  const start = [...id].reduce((sum, letter) => sum * 31 + (letter.codePointAt(0) ?? 0), 7) % labels.length;
  return Array.from({ length: count }, (_, place) => labels[(start + place * 7) % labels.length] ?? '');
}
