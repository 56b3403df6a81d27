import { getDomain } from 'tldts';
import { parseDomain } from '../base/domain.ts';
import type { Domain } from '../base/domain.ts';

/**
 * The organizational domain (RFC 7489 §3.2), by the public suffix list with its private section: customers of a hosting
 * suffix (`github.io`) are strangers to each other, and a list that knew only registries would call them one sender.
 * RFC 9989 asks DNS instead of a list, which cannot be done unasked; like there, a suffix is its own organization.
 */
export function organizationalDomainByList(domain: Domain): Domain {
  const registered = getDomain(domain, { allowPrivateDomains: true, extractHostname: false, validateHostname: false });
  return (registered === null ? null : parseDomain(registered)) ?? domain;
}

/**
 * How a domain that vouches stands to the domain of From (RFC 7489 §3.1, RFC 9989): the same, of the same
 * organization, or not at all. Case, U-labels and a final dot make no difference; what is no domain aligns with nothing.
 */
export function aligned(domain: string, fromDomain: string): 'strict' | 'relaxed' | null {
  const vouching = parseDomain(domain);
  const from = parseDomain(fromDomain);
  if (vouching === null || from === null) return null;
  if (vouching === from) return 'strict';
  return organizationalDomainByList(vouching) === organizationalDomainByList(from) ? 'relaxed' : null;
}
