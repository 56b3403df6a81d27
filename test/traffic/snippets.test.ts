import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { snippetOf } from '../../lib/allowlist/snippet.ts';
import { TARGETS } from '../../lib/allowlist/targets/index.ts';
import type { Block, Target } from '../../lib/allowlist/target.ts';
import { profileWithIpv6, requestFor } from '../lib/allowlist/requests.ts';

/** A lab of real products in network namespaces without a way out: a folder beside this one, or POSTERN_LAB. */
const LAB = process.env['POSTERN_LAB'] ?? resolve(import.meta.dirname, '../../../shared/lab');
const CHECK = join(LAB, 'firewalls/check-snippet');
if (!existsSync(CHECK)) throw new Error(`there is no ${CHECK}; POSTERN_LAB names another place`);

/** What the lab installs, once, in layers of its own; ignored by Git. */
const LAYERS = process.env['LAB_DIR'] ?? resolve(import.meta.dirname, '../../.lab');

interface Trial {
  readonly target: string;
  /** The name in the lab, where it is another. */
  readonly as?: string;
  /** The kernel's old tables. */
  readonly legacy?: true;
  /** The undo acts on the files that the lab looks at: what stood there before must be there after it. */
  readonly undo?: true;
  /** The text for the file that this product reads. */
  readonly file?: string;
}

const TRIALS: readonly Trial[] = [
  { target: 'nftables', undo: true },
  { target: 'iptables', undo: true },
  { target: 'iptables', undo: true, legacy: true },
  { target: 'ipset', undo: true },
  { target: 'ipset', undo: true, legacy: true },
  { target: 'ufw', undo: true },
  { target: 'firewalld', undo: true },
  { target: 'shorewall' },
  { target: 'shorewall', as: 'shorewall6', file: '/etc/shorewall6/rules' },
  { target: 'ferm' },
  { target: 'haproxy' },
  { target: 'postfix', undo: true },
  { target: 'postfix-access', undo: true },
  { target: 'postfix-postscreen', undo: true },
  { target: 'exim' },
  { target: 'sendmail' },
  { target: 'opensmtpd' },
  { target: 'tcpserver' },
  { target: 'rspamd', undo: true },
  { target: 'postgrey' },
  { target: 'sqlgrey' },
  { target: 'spamassassin' },
  { target: 'fail2ban' },
  { target: 'crowdsec-parser', as: 'crowdsec' },
];

test.each(
  TRIALS.map((trial) => [`${trial.as ?? trial.target}${trial.legacy ? ', the old tables' : ''}`, trial] as const),
)(
  '%s: the ranges pass whole, their neighbours gain nothing, nobody relays',
  (_name, { target: id, as = id, legacy = false, undo = false, file }) => {
    const target = TARGETS.find((one) => one.id === id);
    if (!target) throw new Error(`no target ${id}`);
    const request = requestFor(target, { profile: profileWithIpv6() });
    const folder = mkdtempSync(join(tmpdir(), 'postern-'));
    const write = (name: string, text: string) => {
      writeFileSync(join(folder, name), text);
      return join(folder, name);
    };
    try {
      const args = [as, write('apply', textFor(target, request, file)), '--install', '--ranges', request.ranges.join()];
      if (undo) args.push('--undo', write('undo', snippetOf(target, request, 'undo').text));
      const env = { ...process.env, LAB_DIR: LAYERS, LAB_BACKEND: legacy ? 'legacy' : '' };
      const { status, stdout, stderr } = spawnSync(CHECK, args, { env, encoding: 'utf8' });
      expect([status, status === 0 ? '' : `${stdout}${stderr}`]).toStrictEqual([0, '']);
      expect(stdout).toContain('ranges exempt, neighbours not');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
);

function textFor(target: Target, request: ReturnType<typeof requestFor>, file: string | undefined): string {
  const { also = [], ...first } = snippetOf(target, request, 'apply');
  const blocks: Block[] = [first, ...also];
  return (file === undefined ? first : blocks.find(({ place }) => place?.file === file))?.text ?? '';
}
