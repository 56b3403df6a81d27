import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
let copy = '';

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: copy, encoding: 'utf8' });
  return { status, stdout, stderr };
}

const readCopy = (path: string) => readFileSync(join(copy, path), 'utf8');

/** The copy compiles, and keeps the house rules; its goldens are written. */
function verify(...tests: string[]) {
  const tsc = run('node_modules/typescript/bin/tsc', '-p', 'lib/tsconfig.json');
  expect(tsc.stdout).toBe('');
  const vitest = run(
    'node_modules/vitest/vitest.mjs',
    'run',
    '-u',
    '-c',
    'test/vitest.config.ts',
    '--project',
    'lib',
    '--project',
    'dom',
    ...tests,
  );
  expect(vitest.status, `${vitest.stdout}${vitest.stderr}`).toBe(0);
}

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'postern-new-'));
  for (const name of ['bin', 'lib', 'test', '.oxfmtrc.json', 'package.json', 'tsconfig.json', '.wxt'])
    cpSync(join(root, name), join(copy, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

describe('npm run new:…', () => {
  test('dialect: a file, a test that passes, a place on the list', { timeout: 30_000 }, () => {
    const { status, stdout, stderr } = run('bin/new.ts', 'dialect', 'acme-mta');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('wrote   lib/received/dialects/acme-mta.ts');
    expect(readCopy('lib/received/dialects/index.ts')).toContain(`import { acmeMta } from './acme-mta.ts';`);
    verify('test/lib/received/dialects/acme-mta.test.ts', 'test/house/floors.test.ts', 'test/house/plugins.test.ts');
  });

  test('target: a file, its words, its goldens, a place on the list', { timeout: 30_000 }, () => {
    const { status, stdout, stderr } = run('bin/new.ts', 'target', 'acme-gate');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('wrote   lib/allowlist/targets/acme-gate.ts');
    expect(readCopy('lib/words/es/targets/packet-filters.ts')).toContain(`'acme-gate': {`);
    verify('test/lib/allowlist/targets/goldens.test.ts');
    verify('test/house/floors.test.ts', 'test/house/plugins.test.ts');
  });

  test(
    'adapter: a file, its words, a page that is its own alone, a place before anybody’s pages',
    {
      timeout: 30_000,
    },
    () => {
      const { status, stdout, stderr } = run('bin/new.ts', 'adapter', 'acme-mail');
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      expect(stdout).toContain('wrote   lib/webmail/adapters/acme-mail.ts');
      expect(readCopy('lib/words/es/webmails.ts')).toContain(`'acme-mail': {`);
      verify('test/lib/webmail/adapters.test.tsx', 'test/lib/webmail/grab.test.tsx');
      verify('test/house/floors.test.ts', 'test/house/plugins.test.ts');
    },
  );

  test.each([
    [['target', 'Acme Gate'], 'small letters'],
    [['target', '../../x'], 'small letters'],
    [['target', 'nftables'], 'exists already'],
    [['dialect', 'postfix'], 'exists already'],
    [['adapter', 'gmail'], 'exists already'],
    [['toString', 'x'], 'usage'],
    [[], 'usage'],
  ])('%j: refused, and nothing is written', (args, says) => {
    const before = readCopy('lib/allowlist/targets/index.ts');
    const { status, stdout, stderr } = run('bin/new.ts', ...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^new: .+\n$/);
    expect(stderr).toContain(says);
    expect(readCopy('lib/allowlist/targets/index.ts')).toBe(before);
  });
});
