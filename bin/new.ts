import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { newAdapter } from './new/adapter.ts';
import { newDialect } from './new/dialect.ts';
import { Refusal } from './new/edit.ts';
import type { Read, Scaffold } from './new/edit.ts';
import { newTarget } from './new/target.ts';

const root = resolve(import.meta.dirname, '..');
const KINDS: Readonly<Record<string, (id: string, read: Read) => Scaffold>> = {
  target: newTarget,
  dialect: newDialect,
  adapter: newAdapter,
};
const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

const read: Read = (path) => (existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : null);

function scaffold(kind: string, id: string): Scaffold {
  const make = Object.hasOwn(KINDS, kind) ? KINDS[kind] : undefined;
  if (!make) throw new Refusal(`usage: npm run new:target NAME, npm run new:dialect NAME, npm run new:adapter NAME`);
  if (!ID.test(id)) throw new Refusal(`the name is an id: small letters, digits and single hyphens, as in acme-gate`);
  return make(id, read);
}

function write({ edits, next }: Scaffold): void {
  for (const { path, text } of edits) {
    console.log(`${existsSync(join(root, path)) ? 'changed' : 'wrote  '} ${path}`);
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const paths = edits.map(({ path }) => path);
  spawnSync(process.execPath, [join(root, 'node_modules/oxfmt/bin/oxfmt'), ...paths], { cwd: root, stdio: 'ignore' });
  console.log(`\nNow:\n${next.map((step, index) => `${index + 1}. ${step}`).join('\n')}`);
}

const [kind = '', id = ''] = process.argv.slice(2);
try {
  write(scaffold(kind, id));
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(`new: ${error.message}`);
  process.exitCode = 2;
}
