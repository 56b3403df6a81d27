import { networkOf, parseCidr } from '../../lib/base/cidr.ts';
import type { Cidr } from '../../lib/base/cidr.ts';
import { parseIp } from '../../lib/base/ip.ts';
import type { Settings } from '../../lib/inspect/settings.ts';
import { DIALECTS } from '../../lib/received/dialects/index.ts';
import { GATEWAYS } from '../../lib/received/gateway.ts';
import { PLATFORMS } from '../../lib/received/platform.ts';
import { PROFILES } from '../../lib/senders/profiles/index.ts';
import { UsageError } from './usage.ts';

const HOST = /^\.?[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?(?:\.[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?)*$/;

interface Options {
  readonly own?: string[] | undefined;
  readonly 'authserv-id'?: string[] | undefined;
  readonly platform?: string[] | undefined;
  readonly 'border-mta'?: string | undefined;
  readonly sender?: string | undefined;
}

/** Settings from the options of the command line; what cannot be one is a usage error that names it. */
export function readSettings(options: Options): Settings {
  const ownHosts: string[] = [];
  const ownNetworks: Cidr[] = [];
  for (const text of options.own ?? []) {
    const network = readNetwork(text);
    if (network) ownNetworks.push(network);
    else if (HOST.test(text.toLowerCase()) && !/^[\d.]+$/.test(text)) ownHosts.push(text.toLowerCase());
    else throw new UsageError(`--own ${JSON.stringify(text)}: not a host name, .suffix, address or network`);
  }
  return {
    ownHosts,
    ownNetworks,
    authservIds: (options['authserv-id'] ?? []).map((id) => id.toLowerCase()),
    ...readInFront(options.platform ?? []),
    borderDialect: options['border-mta'] === undefined ? null : readDialect(options['border-mta']),
    sender: options.sender === undefined ? null : readProfile(options.sender).id,
  };
}

export function readProfile(id: string) {
  const profile = PROFILES.find((one) => one.id === id);
  if (!profile)
    throw new UsageError(`unknown sender ${JSON.stringify(id)}: ${PROFILES.map((one) => one.id).join(', ')}`);
  return profile;
}

function readNetwork(text: string): Cidr | null {
  if (/\/0+$/.test(text)) throw new UsageError(`--own ${text}: that is the whole Internet, nobody would be outside`);
  const [address = '', prefix] = text.split('/');
  const ip = parseIp(address);
  if (!ip) return null;
  const network = parseCidr(text);
  if (network) return network;
  const bits = Number(prefix);
  const hint =
    Number.isInteger(bits) && bits <= (ip.includes(':') ? 128 : 32) ? `; did you mean ${networkOf(ip, bits)}?` : '';
  throw new UsageError(`--own ${text}: not a network${hint}`);
}

/** The mailbox platform, and the filtering services in front of it: one option takes both. */
function readInFront(ids: readonly string[]): Pick<Settings, 'platform' | 'gateways'> {
  const platforms = Object.values(PLATFORMS);
  const known = [...platforms, ...GATEWAYS].map(({ id }) => id);
  const stranger = ids.find((id) => !known.some((one) => one === id));
  if (stranger !== undefined) throw new UsageError(`unknown platform ${JSON.stringify(stranger)}: ${known.join(', ')}`);
  const [platform, another] = platforms.filter(({ id }) => ids.includes(id));
  if (another) throw new UsageError(`--platform: mail is read in one of them, ${platform?.id} or ${another.id}`);
  return { platform: platform?.id ?? null, gateways: GATEWAYS.flatMap(({ id }) => (ids.includes(id) ? id : [])) };
}

function readDialect(id: string): string {
  const known = DIALECTS.map((dialect) => dialect.id);
  if (!known.includes(id)) throw new UsageError(`unknown --border-mta ${JSON.stringify(id)}: ${known.join(', ')}`);
  return id;
}
