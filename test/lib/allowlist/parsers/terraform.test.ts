import { parse } from '@cdktf/hcl2json';
import { describe, expect, test } from 'vitest';
import { languageOf, snippetOf } from '../../../../lib/allowlist/snippet.ts';
import type { RequestInput } from '../../../../lib/allowlist/request.ts';
import type { Target } from '../../../../lib/allowlist/target.ts';
import { parseCidr } from '../../../../lib/base/cidr.ts';
import { CASES, OPENABLE, profileWithIpv6, requestFor } from '../requests.ts';
import { HOSTILE } from '../sandbox.ts';

/** HashiCorp's own parser of the language, without any provider's schema. */
const read = (text: string) => parse('snippet.tf', text);

function textOf(target: Target, changes: Partial<RequestInput>): string {
  const { also = [], ...first } = snippetOf(target, requestFor(target, changes), 'apply');
  return [first, ...also]
    .filter((block) => languageOf(target, 'apply', block) === 'hcl')
    .map(({ text }) => text)
    .join('\n');
}

/** Every text in what was read. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

const TERRAFORM = OPENABLE.filter((target) => textOf(target, CASES.until) !== '');

test('there are targets in it', () => {
  expect(TERRAFORM.length).toBeGreaterThanOrEqual(3);
});

describe.each(TERRAFORM.map((target) => [target.id, target] as const))('%s', (_id, target) => {
  test.each(['until', 'mixed', 'host'] as const)('exactly the ranges of %s are read', async (name) => {
    const { ranges } = requestFor(target, CASES[name]);
    const found = textsIn(await read(textOf(target, CASES[name]))).flatMap((text) => parseCidr(text) ?? []);
    expect([...new Set(found)].toSorted()).toStrictEqual(ranges.toSorted());
  });

  test.each([
    ['a brace too few', /\}\s*$/, '', /Unclosed configuration block/],
    ['a quote too few', /"\n/, '\n', /Invalid multi-line string|Unterminated/],
    ['an expression without an end', /= 25/, '= 25 +', /Invalid expression|Missing/],
  ])('%s is refused', async (_what, from, to, words) => {
    const text = textOf(target, CASES.until);
    const broken = text.replace(from, to);
    expect(broken).not.toBe(text);
    await expect(read(broken)).rejects.toThrow(words);
  });

  test('whatever the ticket and the name, the same is read, and no template is run', async () => {
    const labels = [...HOSTILE, '${file("/etc/passwd")}', '%{ if true }x%{ endif }', '"\n}\nresource "x" "y" {'];
    const plain = await readAs('CHG-1042');
    for (const label of labels) expect([label, await readAs(label)]).toStrictEqual([label, plain]);

    async function readAs(label: string): Promise<string> {
      const text = textOf(target, { ...CASES.until, ticket: label, profile: { ...profileWithIpv6(), name: label } });
      const seen = JSON.stringify(await read(text));
      expect(seen).not.toMatch(/[$%]\{[^}]*[("]/);
      return seen.replaceAll(/ticket [A-Za-z0-9 ._:/-]{1,40}(?=,? review)/g, 'ticket T');
    }
  });
});
