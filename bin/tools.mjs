// The programs that the tests drive: real browsers, and the real parsers of the snippets.
// Plain JavaScript: bin/setup.mjs runs it under the machine's own Node.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Program → the Debian package that brings it. */
const TOOLS = {
  chromium: 'chromium',
  'firefox-esr': 'firefox-esr',
  // A screen and a hand for what a browser shows in a window only: Chromium's context menu.
  Xvfb: 'xvfb',
  xdotool: 'xdotool',
  nft: 'nftables',
  'iptables-restore': 'iptables',
  ipset: 'ipset',
  postmap: 'postfix',
};

// Without a font, pages have no width to test.
const FONT = '/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf';
const FONT_PACKAGE = 'fonts-dejavu-core';

/** A package must not start a server: invoke-rc.d asks this file first. */
const POLICY = '/usr/sbin/policy-rc.d';

/**
 * Where a program is, also in the places that only root has in its PATH; null where it is not.
 * @param {string} program
 */
export function findTool(program) {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/local/sbin', '/usr/sbin', '/sbin'];
  return folders.map((folder) => join(folder, program)).find(isExecutable) ?? null;
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function missingPackages() {
  const missing = Object.entries(TOOLS).flatMap(([program, name]) => (findTool(program) ? [] : [name]));
  return process.platform === 'linux' && !existsSync(FONT) ? [...missing, FONT_PACKAGE] : missing;
}

/** Installs what is missing where we may (Debian, as root); elsewhere says loudly what will not be tested. */
export function installTools() {
  let missing = missingPackages();
  if (missing.length > 0 && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log(`Installing for the tests, with apt-get: ${missing.join(' ')} …`);
    aptInstall(missing);
    missing = missingPackages();
  }
  if (missing.length === 0) return;
  console.error(`\n!!! NOT TESTED HERE: whatever needs ${missing.join(', ')}.`);
  console.error(`!!! On Debian: sudo apt-get install ${missing.join(' ')}\n`);
  if (process.env.CI === 'true') process.exit(1);
}

function aptInstall(packages) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const run = (command, args, input) =>
    spawnSync(command, args, { env, input, stdio: [input ? 'pipe' : 'ignore', 'ignore', 'inherit'] }).status === 0;
  const ownPolicy = !existsSync(POLICY);
  if (ownPolicy) writeFileSync(POLICY, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  try {
    run('apt-get', ['-q', 'update']);
    // Should it ever be started: this machine's own mail only, never a listener for others.
    if (packages.includes('postfix'))
      run('debconf-set-selections', [], 'postfix postfix/main_mailer_type select Local only\n');
    run('apt-get', ['-q', '-y', 'install', '--no-install-recommends', ...packages]);
    if (packages.includes('postfix')) run('update-rc.d', ['postfix', 'disable']);
  } finally {
    if (ownPolicy) rmSync(POLICY, { force: true });
  }
}
