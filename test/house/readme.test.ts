import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { TARGETS } from '../../lib/allowlist/targets/index.ts';

test('the README names every product, and no other', () => {
  const readme = readFileSync('README.md', 'utf8');
  const section = readme.slice(readme.indexOf('## What it opens'), readme.indexOf('## On the command line'));
  const lists = [...section.matchAll(/^- \*\*[^*]+:\*\* (.+)$/gm)].flatMap(([, list = '']) => list.split(' · '));
  const named = lists.map((name) => name.replace(' (no lever: it says why)', ''));
  expect(named.toSorted()).toStrictEqual(TARGETS.map(({ product }) => product).toSorted());
});
