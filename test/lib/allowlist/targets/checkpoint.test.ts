import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { snippetOf } from '../../../../lib/allowlist/snippet.ts';
import type { Part } from '../../../../lib/allowlist/target.ts';
import { checkpoint } from '../../../../lib/allowlist/targets/checkpoint.ts';
import { CASES, requestFor } from '../requests.ts';

/** Stands in for the management: a file for each object, and published is what was there when it was said so. */
const MGMT_CLI = `#!/bin/bash
cd "$(dirname "$0")" || exit 2
verb=$1 kind=$2 name=$4
case $verb in
login) echo session ;;
publish) ls | grep '^object' >published ;;
show) [ -e "object.$kind.$name" ] ;;
add) [ "$name" != "$REFUSE" ] && [ ! -e "object.$kind.$name" ] && echo "$*" >"object.$kind.$name" ;;
delete) rm "object.$kind.$name" ;;
*) ;;
esac
`;

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'postern-'));
  writeFileSync(join(folder, 'mgmt_cli'), MGMT_CLI);
  writeFileSync(join(folder, 'published'), '');
  writeFileSync(join(folder, 'object.network.theirs'), '');
  chmodSync(join(folder, 'mgmt_cli'), 0o755);
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function run(part: Part, changes: Parameters<typeof requestFor>[1], refuse = ''): number | null {
  const { text } = snippetOf(checkpoint, requestFor(checkpoint, changes), part);
  const env = { ...process.env, PATH: `${folder}:${process.env['PATH'] ?? ''}`, REFUSE: refuse, TMPDIR: folder };
  return spawnSync('bash', ['-c', text], { env }).status;
}

function published(): string[] {
  return readFileSync(join(folder, 'published'), 'utf8').split('\n').filter(Boolean);
}

test.each(Object.entries(CASES))('%s: applied twice, undone once, nothing of ours is left', (_name, changes) => {
  expect([run('apply', changes), run('apply', { ...changes, ticket: 'CHG-2000' })]).toStrictEqual([0, 0]);
  expect(published()).toContain('object.access-rule.postern_masterbase');
  expect([run('undo', changes), run('undo', changes)]).toStrictEqual([0, 0]);
  expect(published()).toStrictEqual(['object.network.theirs']);
});

test('where one command fails, nothing is published', () => {
  expect(run('apply', {}, 'postern_masterbase_200.9.128.0_24')).not.toBe(0);
  expect(published()).toStrictEqual([]);
});
