import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { Language, Parser } from 'web-tree-sitter';
import { makeRequest } from '../../../../lib/allowlist/request.ts';
import type { RequestInput } from '../../../../lib/allowlist/request.ts';
import { languageOf, snippetOf } from '../../../../lib/allowlist/snippet.ts';
import type { Part, Target } from '../../../../lib/allowlist/target.ts';
import { inputFor, OPENABLE, profileOf, profileWithIpv6 } from '../requests.ts';
import { HOSTILE } from '../sandbox.ts';

// A grammar of the community, not PowerShell's own parser: it sees quotes, braces and pipes, no cmdlet and no parameter.
const WASM = createRequire(import.meta.url).resolve('tree-sitter-powershell/tree-sitter-powershell.wasm');
await Parser.init();
const parser = new Parser().setLanguage(await Language.load(await readFile(WASM)));

const PARTS: readonly Part[] = ['apply', 'verify', 'undo'];

/** The commands that are run, in order; null where the grammar finds a fault. */
function commandsOf(text: string): string[] | null {
  const root = parser.parse(text)?.rootNode;
  if (!root || root.hasError) return null;
  return root.descendantsOfType('command_name').flatMap((node) => node?.text ?? []);
}

/** What a target is asked for where it takes one family alone. */
function textsOf(target: Target, changes: Partial<RequestInput> = {}): string[] {
  const profile = target.families === 'ipv6' ? profileOf('2001:db8:25::/48') : profileWithIpv6();
  const made = makeRequest(inputFor(target, { profile: { ...profile, ...changes.profile }, ...changes }));
  if (!made.ok) throw new Error(JSON.stringify(made.refusals));
  return PARTS.flatMap((part) => {
    const { also = [], ...first } = snippetOf(target, made.request, part);
    return [first, ...also].filter((block) => languageOf(target, part, block) === 'powershell').map(({ text }) => text);
  });
}

const POWERSHELL = OPENABLE.filter((target) => textsOf(target).length > 0);

test('there are targets in it', () => {
  expect(POWERSHELL.length).toBeGreaterThanOrEqual(6);
});

describe.each(POWERSHELL.map((target) => [target.id, target] as const))('%s', (_id, target) => {
  test('all parts are read, each with a command', () => {
    for (const text of textsOf(target)) expect(commandsOf(text)).not.toStrictEqual([]);
    for (const text of textsOf(target)) expect(commandsOf(text)).not.toBeNull();
  });

  test.each([
    ['a quote too many', /'/, "''"],
    ['a brace too many', /\n/, '\n}\n'],
  ])('%s is refused', (_what, from, to) => {
    const text = textsOf(target)[0]?.replaceAll(/^#.*\n/gm, '') ?? '';
    const broken = text.replace(from, to);
    expect(broken).not.toBe(text);
    expect(commandsOf(broken)).toBeNull();
  });

  test('whatever the ticket and the name, the same commands are run', () => {
    const plain = textsOf(target).map(commandsOf);
    for (const label of [
      ...HOSTILE,
      "'; Remove-Item -Recurse C:\\ #",
      '$(Get-Process)',
      '`n',
      '@"\n"@',
      '\u2019; whoami; \u2018',
    ])
      expect([label, textsOf(target, { ticket: label }).map(commandsOf)]).toStrictEqual([label, plain]);
  });
});
