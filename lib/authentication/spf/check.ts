import { parseDomain } from '../../base/domain.ts';
import type { Ip } from '../../base/ip.ts';
import type { Resolver } from '../../dns/resolver.ts';
import { HostCheck } from './check-host.ts';
import type { Identity } from './client.ts';
import { outcome } from './outcome.ts';
import type { SpfCheck } from './outcome.ts';

export interface SpfQuestion {
  /** The client of the border hop. */
  readonly ip: Ip;
  /** The envelope sender without `<>`; '' for the empty one of bounces. */
  readonly mailFrom: string;
  /** As the client said it; null where nobody knows. */
  readonly helo: string | null;
  readonly resolver: Resolver;
}

/** Twice the path of RFC 5321 §4.5.3.1, for rewritten senders. Macros multiply whatever is longer (RFC 7208 §7). */
const MAX_IDENTITY = 512;

/** SPF for the client of the border hop (RFC 7208): of MAIL FROM, or of HELO where that is empty (§2.4). */
export async function checkSpf({ ip, mailFrom, helo, resolver }: SpfQuestion): Promise<SpfCheck> {
  const identity = mailFrom === '' ? 'helo' : 'mailfrom';
  const sender = mailFrom === '' ? `postmaster@${helo ?? ''}` : mailFrom;
  const judged = identityOf(sender, ip, helo ?? '');
  const { result, why, params, notes } = judged
    ? await new HostCheck(judged, resolver).checkHost(judged.domain)
    : outcome('none', 'spf-no-domain');
  return {
    method: 'spf',
    result,
    domain: judged?.domain ?? null,
    selector: null,
    why,
    params: { ip, identity, ...params },
    notes: identity === 'helo' ? ['spf-helo-judged', ...notes] : notes,
    field: null,
    at: null,
  };
}

/** RFC 7208 §4.3: a domain of more than one label, or there is nothing to judge. */
function identityOf(sender: string, ip: Ip, helo: string): Identity | null {
  const at = sender.lastIndexOf('@');
  const domain = parseDomain(sender.slice(at + 1));
  if (at < 0 || sender.length > MAX_IDENTITY || !domain?.includes('.')) return null;
  const name = parseDomain(helo) ?? helo.slice(0, MAX_IDENTITY);
  return { ip, localPart: sender.slice(0, at) || 'postmaster', domain, helo: name };
}
