import { cidrContains } from '../base/cidr.ts';
import type { Cidr } from '../base/cidr.ts';
import { parseIp } from '../base/ip.ts';
import type { Ip } from '../base/ip.ts';
import { isInternal, specialUse } from '../base/special.ts';
import type { Gateway } from './gateway.ts';
import type { Hop } from './hop.ts';
import { matchesHost } from './host.ts';
import type { Platform } from './platform.ts';

/** What is known to be ours: names as in `by` (exact, or `.suffix` for subdomains), networks, and the named products in front. */
export interface Own {
  readonly hosts: readonly string[];
  readonly networks: readonly Cidr[];
  readonly platform: Platform | null;
  readonly gateways: readonly Gateway[];
  /** The dialect of our border server, where the person said which: no other may read its line. */
  readonly borderDialect: string | null;
}

/** Why a line counts as written by us. */
export type OwnReason = 'own-host' | 'platform' | 'gateway' | 'this-machine' | 'own-network';

/** `above` is the own line above it, null for the topmost; null: a stranger wrote it, or nobody knows who. */
export function whyOurs({ by }: Hop, above: Hop | null, own: Own): OwnReason | null {
  if (by === null) return null;
  if (matchesHost(by, own.hosts)) return 'own-host';
  if (own.platform && matchesHost(by, own.platform.hosts)) return 'platform';
  if (own.gateways.some((gateway) => matchesHost(by, gateway.hosts) && leadsTo(gateway, above, own))) return 'gateway';
  const address = parseIp(by.replace(/^\[|\]$/g, ''));
  // A content filter on the server itself calls itself localhost: ours, where the line above took the mail from this very machine.
  const fromThisMachine = above?.ip && specialUse(above.ip) === 'loopback';
  if (fromThisMachine && (isLoopbackName(by) || (address && specialUse(address) === 'loopback'))) return 'this-machine';
  return address !== null && holds(networksOf(own), address) ? 'own-network' : null;
}

/** Whether a client of a line that is ours because of `why` is one of us too. */
export function isInside(ip: Ip, why: OwnReason | null, own: Own): boolean {
  if (specialUse(ip) === 'loopback') return true;
  // A gateway's servers hand mail to each other over addresses of theirs, whatever networks we have.
  if (why === 'gateway' && (isInternal(ip) || specialUse(ip) === 'carrier')) return true;
  if (own.networks.length === 0 && isInternal(ip)) return true;
  return holds(networksOf(own), ip);
}

export function isLoopbackName(name: string): boolean {
  return /^localhost(?:\.localdomain|\.local)?$/i.test(name);
}

/**
 * The gateway's names are known to everybody, and a forger may write one. Only an address leads to its lines: the line
 * above took the mail from one of its networks, or from one the person entered.
 */
function leadsTo(gateway: Gateway, above: Hop | null, own: Own): boolean {
  if (!above || (above.by !== null && matchesHost(above.by, gateway.hosts))) return true;
  return above.ip !== null && holds([...gateway.networks, ...own.networks], above.ip);
}

function networksOf({ networks, platform, gateways }: Own): readonly Cidr[] {
  return [...networks, ...(platform?.networks ?? []), ...gateways.flatMap((gateway) => gateway.networks)];
}

function holds(networks: readonly Cidr[], ip: Ip): boolean {
  return networks.some((network) => cidrContains(network, ip));
}
