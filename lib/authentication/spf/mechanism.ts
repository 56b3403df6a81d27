import { networkOf } from '../../base/cidr.ts';
import type { Cidr } from '../../base/cidr.ts';
import { ipFromNumber, ipToNumber, ipVersion, parseIp } from '../../base/ip.ts';
import type { IpVersion } from '../../base/ip.ts';
import { readDomainSpec } from './macro.ts';
import type { DomainSpec } from './macro.ts';

/** Prefix lengths of `a` and `mx`, for a client of either kind. */
export interface DualCidr {
  readonly 4: number;
  readonly 6: number;
}

/** RFC 7208 §5. target null: the domain whose record it is. */
export type Mechanism =
  | { readonly name: 'all' }
  | { readonly name: 'ip4' | 'ip6'; readonly network: Cidr }
  | { readonly name: 'a' | 'mx'; readonly target: DomainSpec | null; readonly prefix: DualCidr }
  | { readonly name: 'ptr'; readonly target: DomainSpec | null }
  | { readonly name: 'include' | 'exists'; readonly target: DomainSpec };

const WHOLE: DualCidr = { 4: 32, 6: 128 };
/** 96 bits `::ffff:` stand before an IPv4-mapped address (RFC 4291 §2.5.5.2). */
const MAPPED = 0xff_ffn << 32n;

/** Reads a mechanism by its name, lower case, and what stands behind it: `:target`, `/24`, nothing. */
export function readMechanism(name: string, given: string): Mechanism | null {
  switch (name) {
    case 'all':
      return given === '' ? { name } : null;
    case 'ip4':
    case 'ip6': {
      const network = given.startsWith(':') ? readNetwork(given.slice(1), name === 'ip4' ? 4 : 6) : null;
      return network && { name, network };
    }
    case 'a':
    case 'mx': {
      const { rest, prefix } = cutDualCidr(given);
      const target = readTarget(rest);
      return prefix && target !== undefined ? { name, target, prefix } : null;
    }
    case 'ptr': {
      const target = readTarget(given);
      return target === undefined ? null : { name, target };
    }
    case 'include':
    case 'exists': {
      const target = readTarget(given);
      return target ? { name, target } : null;
    }
    default:
      return null;
  }
}

/** [ ":" domain-spec ]; undefined where it is neither. */
function readTarget(given: string): DomainSpec | null | undefined {
  if (given === '') return null;
  return (given.startsWith(':') && readDomainSpec(given.slice(1))) || undefined;
}

/** ip4-network [ ip4-cidr-length ], ip6-network [ ip6-cidr-length ]; host bits may be set (RFC 7208 §5.6). */
function readNetwork(text: string, version: IpVersion): Cidr | null {
  const slash = text.indexOf('/');
  const written = slash < 0 ? text : text.slice(0, slash);
  const address = parseIp(written);
  const prefix = slash < 0 ? WHOLE[version] : readPrefix(text.slice(slash + 1), version);
  if (!address || prefix === null || written.includes(':') !== (version === 6)) return null;
  if (ipVersion(address) === version) return networkOf(address, prefix);
  // `ip6:::ffff:192.0.2.1` is IPv6 by its syntax, and an IPv4 client never matches it (RFC 7208 §5).
  return networkOf(ipFromNumber(MAPPED | ipToNumber(address), 6), prefix);
}

/**
 * dual-cidr-length = [ ip4-cidr-length ] [ "/" ip6-cidr-length ], off the end of a text: a slash may stand in the
 * domain too. prefix null: a length that no address has.
 */
function cutDualCidr(given: string): { readonly rest: string; readonly prefix: DualCidr | null } {
  const six = cutSlash(given, '//');
  const four = cutSlash(six.rest, '/');
  const prefix4 = four.digits === null ? WHOLE[4] : readPrefix(four.digits, 4);
  const prefix6 = six.digits === null ? WHOLE[6] : readPrefix(six.digits, 6);
  return { rest: four.rest, prefix: prefix4 === null || prefix6 === null ? null : { 4: prefix4, 6: prefix6 } };
}

function cutSlash(text: string, mark: '/' | '//'): { readonly rest: string; readonly digits: string | null } {
  const at = text.lastIndexOf(mark);
  const digits = text.slice(at + mark.length);
  return at < 0 || !/^\d+$/.test(digits) ? { rest: text, digits: null } : { rest: text.slice(0, at), digits };
}

/** "0" / %x31-39 0*2DIGIT, up to the length of the address. */
function readPrefix(digits: string, version: IpVersion): number | null {
  return /^(?:0|[1-9]\d{0,2})$/.test(digits) && Number(digits) <= WHOLE[version] ? Number(digits) : null;
}
