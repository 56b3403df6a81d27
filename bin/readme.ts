import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ADAPTERS } from '../lib/webmail/adapters/index.ts';
import { withWebmails } from './readme/webmails.ts';

const root = resolve(import.meta.dirname, '..');
const path = join(root, 'README.md');

writeFileSync(path, withWebmails(readFileSync(path, 'utf8'), ADAPTERS));
spawnSync(process.execPath, [join(root, 'node_modules/oxfmt/bin/oxfmt'), path], { cwd: root, stdio: 'ignore' });
