import { parseIp } from '../base/ip.ts';
import { isInternal } from '../base/special.ts';
import type { Border, BorderReason, BorderStatus, CopyKind, Suggestion } from './border.ts';
import { gatewayOfClient } from './gateway.ts';
import type { Hop } from './hop.ts';
import { matchesHost } from './host.ts';
import { isInside, isLoopbackName, whyOurs } from './own.ts';
import type { Own } from './own.ts';
import { PLATFORMS } from './platform.ts';
import type { Platform } from './platform.ts';

/**
 * Walks down from the top: while the writer is ours and its client is inside, on; the first own line with a client
 * from outside is the border. It steps over nothing it cannot read, and never looks below.
 */
export function findBorder(hops: readonly Hop[], own: Own): Border {
  if (hops.length === 0) return verdict('unknown', 'no-received');
  let above: Hop | null = null;
  for (const hop of hops) {
    if (isLocalNote(hop)) continue;
    const why = whyOurs(hop, above, own);
    if (why === null) return foreign(hop, above, hops, own);
    switch (hop.client) {
      case 'submission':
        return verdict('none', 'submission', { hop: hop.index });
      case 'unread':
        return verdict('ambiguous', 'unread-line', { hop: hop.index });
      case 'ambiguous':
        if (hop.candidates.every((ip) => isInside(ip, why, own))) break;
        return verdict('ambiguous', 'two-addresses', { hop: hop.index, candidates: hop.candidates });
      case 'sure':
        if (hop.ip === null || isInside(hop.ip, why, own)) break;
        if (why === 'own-host' && own.borderDialect !== null && hop.dialect !== own.borderDialect)
          return verdict('ambiguous', 'other-writer', { hop: hop.index, candidates: [hop.ip] });
        return verdict('found', 'outside-client', { hop: hop.index, ip: hop.ip, gateway: gatewayOfClient(hop) });
      case 'local':
        break;
    }
    above = hop;
  }
  if (!above) return unknown('top-foreign', hops, own);
  return verdict('none', above.client === 'local' ? 'pick-up' : 'internal', { hop: above.index });
}

/** Of a copy that nobody delivered: no line of it is worth walking. */
export function borderOfCopy(copy: CopyKind): Border {
  return verdict('unknown', copy);
}

/** A line that names neither writer nor client, as qmail's "invoked from network": it neither helps nor hides anything. */
export function isLocalNote(hop: Hop): boolean {
  return hop.by === null && hop.client === 'local';
}

function foreign(hop: Hop, above: Hop | null, hops: readonly Hop[], own: Own): Border {
  if (!above) return unknown(isNothingKnown(own) ? 'nothing-own' : 'top-foreign', hops, own);
  if (hop.by !== null) return unknown('gateway-silent', hops, own);
  return verdict('ambiguous', 'unread-line', {
    hop: hop.index,
    candidates: hop.ip ? [hop.ip] : hop.candidates,
  });
}

function isNothingKnown({ hosts, platform, gateways }: Own): boolean {
  return hosts.length === 0 && !platform && gateways.length === 0;
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
    if (hop.ip !== null && !isInside(hop.ip, null, assumed) && !isInternal(hop.ip))
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
  return ![own, own.platform, ...own.gateways].some((known) => known && matchesHost(server, known.hosts));
}

function verdict(status: BorderStatus, reason: BorderReason, rest: Partial<Border> = {}): Border {
  return { status, reason, ip: null, hop: null, candidates: [], gateway: null, suggestion: null, ...rest };
}
