// Runs before `npm start` and `npm test`, under whatever Node the machine has and before anything is installed:
// plain JavaScript, no packages. It installs what package-lock.json says, which brings the Node that runs the rest.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const OLDEST = [20, 19]; // to install with
const RUNS_TYPESCRIPT = [22, 18]; // to run .ts files with
const root = fileURLToPath(new URL('..', import.meta.url)); // a Node too old for us must get as far as the message
const stamp = join(root, 'node_modules', '.postern-installed');
const windows = process.platform === 'win32';

function isAtLeast([major, minor], version = process.versions.node) {
  const [haveMajor, haveMinor] = version.split('.').map(Number);
  return haveMajor > major || (haveMajor === major && haveMinor >= minor);
}

function fail(message) {
  console.error(`\n${message}\n`);
  process.exit(1);
}

function run(command, args) {
  return spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: windows }).status === 0;
}

/** What the installation depends on: the lockfile, and the machine it was made for. */
function wanted() {
  const lock = readFileSync(join(root, 'package-lock.json'));
  return `${createHash('sha256').update(lock).digest('hex')} ${process.platform}-${process.arch}\n`;
}

function isInstalled() {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted();
}

function install() {
  console.log('Installing what package-lock.json lists (once, about half a minute) …');
  if (!run('npm', ['ci', '--no-audit', '--no-fund']))
    fail(
      'The packages could not be installed: the reason stands above. Without a network, npm needs them in its cache:\n' +
        'connect once, then run the same command again. Nothing else was changed.',
    );
  const node = join(root, 'node_modules', '.bin', windows ? 'node.cmd' : 'node');
  if (!existsSync(node) && !isAtLeast(RUNS_TYPESCRIPT))
    fail(
      `No packaged Node exists for ${process.platform}-${process.arch}, and this one (${process.versions.node}) cannot run ` +
        `TypeScript.\nInstall Node ${RUNS_TYPESCRIPT.join('.')} or later and run the same command again.`,
    );
  writeFileSync(stamp, wanted());
}

if (!isAtLeast(OLDEST))
  fail(`Postern needs Node ${OLDEST.join('.')} or later to install itself; this is ${process.versions.node}.`);
if (!isInstalled()) install();
// `npm ci --ignore-scripts` leaves no .wxt/, and without it neither the types nor the linter work.
if (!existsSync(join(root, '.wxt', 'tsconfig.json')) && !run('npx', ['wxt', 'prepare']))
  fail('wxt prepare failed: mend what it names above.');
if (process.argv.includes('--test')) {
  const { installTools } = await import('./tools.mjs');
  const { installParsers } = await import('./parsers.mjs');
  installTools();
  installParsers();
}
