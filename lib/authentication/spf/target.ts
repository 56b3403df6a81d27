import { ipVersion } from '../../base/ip.ts';
import { dottedAddress, queryName } from '../../dns/names.ts';
import type { Budget } from './budget.ts';
import type { Client, Identity } from './client.ts';
import { expand, uses } from './macro.ts';
import type { DomainSpec } from './macro.ts';
import type { Outcome } from './outcome.ts';

/** A name to ask for, none that could exist, or the end of the whole check. */
export type Target = string | null | Outcome;

/** The name a domain-spec stands for in the record of `domain` (RFC 7208 §7). */
export async function targetOf(
  spec: DomainSpec,
  domain: string,
  who: Identity,
  client: Client,
  budget: Budget,
): Promise<Target> {
  // RFC 8616 §4: such a local part is no label, and its terms match nothing.
  if (/\P{ASCII}/u.test(who.localPart) && (uses(spec, 's') || uses(spec, 'l'))) return null;
  const needsName = uses(spec, 'p');
  const exceeded = needsName && !client.isNamed ? budget.spend() : null;
  if (exceeded) return exceeded;
  return queryName(
    expand(spec, {
      s: `${who.localPart}@${who.domain}`,
      l: who.localPart,
      o: who.domain,
      d: domain,
      i: dottedAddress(who.ip),
      p: needsName ? await client.nameFor(domain) : '',
      h: who.helo,
      v: ipVersion(who.ip) === 4 ? 'in-addr' : 'ip6',
    }),
  );
}
