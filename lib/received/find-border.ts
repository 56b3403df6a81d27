import { cidrContains } from '../base/cidr.ts';
import type { Cidr } from '../base/cidr.ts';
import { parseIp } from '../base/ip.ts';
import type { Ip } from '../base/ip.ts';
import { isInternal, specialUse } from '../base/special.ts';
import type { Border, BorderReason, BorderStatus, Suggestion } from './border.ts';
import type { Hop } from './hop.ts';
import { PLATFORMS } from './platform.ts';
import type { Platform } from './platform.ts';

/** What is known to be ours: names as in `by` (exact, or `.suffix` for subdomains), networks, the mailbox platform. */
export interface Own {
  readonly hosts: readonly string[];
  readonly networks: readonly Cidr[];
  readonly platform: Platform | null;
}

/**
 * Walks down from the top: while the writer is ours and its client is inside, on; the first own line with a client
 * from outside is the border. It steps over nothing it cannot read, and never looks below.
 */
export function findBorder(hops: readonly Hop[], own: Own): Border {
  if (hops.length === 0) return verdict('unknown', 'no-received');
  let above: Hop | null = null;
  for (const hop of hops) {
    if (isLocalNote(hop)) continue;
    if (!isOurs(hop, above, own)) return foreign(hop, above, hops, own);
    switch (hop.client) {
      case 'submission':
        return verdict('none', 'submission', { hop: hop.index });
      case 'unread':
        return verdict('ambiguous', 'unread-line', { hop: hop.index });
      case 'ambiguous':
        if (hop.candidates.every((ip) => isInside(ip, own))) break;
        return verdict('ambiguous', 'two-addresses', { hop: hop.index, candidates: hop.candidates });
      case 'sure':
        if (hop.ip !== null && !isInside(hop.ip, own))
          return verdict('found', 'outside-client', { hop: hop.index, ip: hop.ip });
        break;
      case 'local':
        break;
    }
    above = hop;
  }
  if (!above) return unknown('top-foreign', hops, own);
  return verdict('none', above.client === 'local' ? 'pick-up' : 'internal', { hop: above.index });
}

/** Whether a name in `by`, or an authserv-id, is one of ours. */
export function matchesHost(name: string, hosts: readonly string[]): boolean {
  const lower = name.toLowerCase();
  return hosts.some((host) => lower === host || (host.startsWith('.') && lower.endsWith(host)));
}

function isOurs(hop: Hop, above: Hop | null, own: Own): boolean {
  if (hop.by === null) return false;
  if (matchesHost(hop.by, own.hosts) || (own.platform && matchesHost(hop.by, own.platform.hosts))) return true;
  const address = parseIp(hop.by.replace(/^\[|\]$/g, ''));
  // A content filter on the server itself calls itself localhost: ours, where the line above took the mail from this very machine.
  const fromThisMachine = above?.ip && specialUse(above.ip) === 'loopback';
  if (fromThisMachine && (isLoopbackName(hop.by) || (address && specialUse(address) === 'loopback'))) return true;
  return address !== null && networksOf(own).some((network) => cidrContains(network, address));
}

function isInside(ip: Ip, own: Own): boolean {
  if (specialUse(ip) === 'loopback') return true;
  if (own.networks.length === 0 && isInternal(ip)) return true;
  return networksOf(own).some((network) => cidrContains(network, ip));
}

function networksOf(own: Own): readonly Cidr[] {
  return own.platform ? [...own.networks, ...own.platform.networks] : own.networks;
}

function isLoopbackName(name: string): boolean {
  return /^localhost(?:\.localdomain|\.local)?$/i.test(name);
}

/** A line that names neither writer nor client, as qmail's "invoked from network": it neither helps nor hides anything. */
function isLocalNote(hop: Hop): boolean {
  return hop.by === null && hop.client === 'local';
}

function foreign(hop: Hop, above: Hop | null, hops: readonly Hop[], own: Own): Border {
  if (!above) return unknown(own.hosts.length === 0 && !own.platform ? 'nothing-own' : 'top-foreign', hops, own);
  if (hop.by !== null) return unknown('gateway-silent', hops, own);
  return verdict('ambiguous', 'unread-line', {
    hop: hop.index,
    candidates: hop.ip ? [hop.ip] : hop.candidates,
  });
}

function unknown(reason: BorderReason, hops: readonly Hop[], own: Own): Border {
  return verdict('unknown', reason, { suggestion: suggest(hops, own) });
}

/** The first server from the top that read an outside client for sure, with the servers above it. */
function suggest(hops: readonly Hop[], own: Own): Suggestion | null {
  const platform = own.platform ?? platformOf(hops);
  const assumed: Own = { ...own, platform };
  const hosts: string[] = [];
  for (const hop of hops) {
    if (isLocalNote(hop)) continue;
    if (hop.by === null || hop.client === 'unread' || hop.client === 'ambiguous' || hop.client === 'submission')
      return null;
    const server = hop.by.toLowerCase();
    if (isNewHost(server, assumed) && !hosts.includes(server)) hosts.push(server);
    if (hop.ip !== null && !isInside(hop.ip, assumed) && !isInternal(hop.ip))
      return { hosts, platform: own.platform ? null : (platform?.id ?? null), server, ip: hop.ip, hop: hop.index };
  }
  return null;
}

function platformOf(hops: readonly Hop[]): Platform | null {
  const top = hops.find((hop) => hop.by !== null)?.by;
  return (top && Object.values(PLATFORMS).find((platform) => matchesHost(top, platform.hosts))) || null;
}

function isNewHost(server: string, own: Own): boolean {
  if (isLoopbackName(server) || parseIp(server)) return false;
  return !matchesHost(server, own.hosts) && !(own.platform && matchesHost(server, own.platform.hosts));
}

function verdict(status: BorderStatus, reason: BorderReason, rest: Partial<Border> = {}): Border {
  return { status, reason, ip: null, hop: null, candidates: [], suggestion: null, ...rest };
}
