// The real parsers of the snippets that do not belong on a developer's machine: firewalls that would start at the next
// boot, and mail servers that exclude each other as packages. Debian's packages are unpacked side by side into a folder
// of ours, unconfigured; a test lays the folder over the machine's own /usr, /etc and /var in namespaces of its own.
// Plain JavaScript: bin/setup.mjs runs it under the machine's own Node.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What apt-get can resolve in one go. Each group brings the dependencies that the machine does not have. */
const GROUPS = [
  'iproute2 ufw firewalld shorewall shorewall6 ferm haproxy ipset iptables nftables fail2ban shellcheck',
  'postfix postgrey sqlgrey libdbd-sqlite3-perl',
  'exim4-daemon-light',
  'sendmail-bin sendmail-base sendmail-cf m4',
  'opensmtpd',
  'ucspi-tcp-ipv6',
  'rspamd',
  'spamassassin amavisd-new',
  'crowdsec',
  'awscli',
];

const cache = fileURLToPath(new URL('../node_modules/.cache', import.meta.url));

/** usr, etc and var of the unpacked packages. */
export const PARSERS = join(cache, 'postern-parsers');
const stamp = join(PARSERS, '.made-for');

/** The folder lacks what the machine had already, as long as the machine has it. */
function packagesHere() {
  const { stdout } = spawnSync('dpkg-query', ['-W', '-f', '${Package}:${Architecture}\n'], { encoding: 'utf8' });
  return stdout.split('\n');
}

function fits() {
  const { groups, packages } = JSON.parse(readFileSync(stamp, 'utf8'));
  const here = new Set(packagesHere());
  return groups.join() === GROUPS.join() && packages.every((name) => here.has(name));
}

/** Why the parsers cannot be had here, or null: they are there. */
export function parsersMissing() {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get')) return 'they are packages of Debian';
  if (process.getuid?.() !== 0) return 'only root may lay a folder over /usr';
  if (!existsSync(stamp)) return 'they are not unpacked: `npm test` does it';
  return fits() ? null : 'they were unpacked for other packages: `npm test` does it anew';
}

/** Fetches and unpacks them where that is possible; elsewhere says loudly what will not be tested. */
export function installParsers() {
  if (parsersMissing()?.includes('npm test')) unpack();
  const reason = parsersMissing();
  if (reason === null) return;
  console.error(`\n!!! NOT TESTED HERE: the snippets with the real parsers of their products: ${reason}.\n`);
  if (process.env.CI === 'true') process.exit(1);
}

function unpack() {
  const began = Date.now();
  const [archives, fresh] = [join(cache, 'postern-archives'), `${PARSERS}.new`];
  for (const folder of [archives, fresh]) rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(archives, 'partial'), { recursive: true });
  console.log(`Fetching the parsers of ${GROUPS.join(' ').split(' ').length} packages (once) …`);
  for (const group of GROUPS) fetchGroup(archives, group.split(' '));
  const packages = readdirSync(archives).filter((name) => name.endsWith('.deb'));
  const bytes = packages.reduce((sum, name) => sum + statSync(join(archives, name)).size, 0);
  const done = spawnSync('bash', ['-c', UNPACK, 'unpack', archives, fresh], { stdio: ['ignore', 'ignore', 'inherit'] });
  rmSync(archives, { recursive: true, force: true });
  if (done.status !== 0) return;
  writeFileSync(join(fresh, '.made-for'), JSON.stringify({ groups: GROUPS, packages: packagesHere() }));
  rmSync(PARSERS, { recursive: true, force: true });
  renameSync(fresh, PARSERS);
  const seconds = ((Date.now() - began) / 1000).toFixed(0);
  console.log(`${packages.length} packages, ${(bytes / 1e6).toFixed(0)} MB fetched and unpacked in ${seconds} s.`);
}

/** Downloads only: nothing is installed, removed or configured. */
function fetchGroup(archives, packages) {
  const options = [`Dir::Cache::archives=${archives}`, 'Debug::NoLocking=true'].flatMap((option) => ['-o', option]);
  const run = (...args) => spawnSync('apt-get', ['-q', ...options, ...args], { encoding: 'utf8' });
  const download = () => run('-y', '--download-only', '--no-install-recommends', 'install', ...packages);
  let got = download();
  if (got.status !== 0) {
    run('update');
    got = download();
  }
  if (got.status !== 0) console.error(got.stderr);
}

// /bin, /sbin and /lib of an older package are those of /usr. Nothing in the folder may act with another user's rights.
const UNPACK = `set -euo pipefail
mkdir -p "$2"/usr/{bin,sbin,lib} "$2"/{etc,var}
for name in bin sbin lib; do ln -s usr/$name "$2/$name"; done
for file in "$1"/*.deb; do
  dpkg-deb --fsys-tarfile "$file" | tar -x -C "$2" --keep-directory-symlink --no-same-owner \\
    --exclude=./usr/share/{doc,man,locale,info,lintian}
done
find "$2" -perm /6000 -exec chmod a-s {} +
`;
