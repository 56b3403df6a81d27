import { ipToNumber, ipVersion } from '../base/ip.ts';
import type { Ip } from '../base/ip.ts';

/** RFC 1035 §2.3.4: 255 octets on the wire leave 253 characters, and 63 for a label. */
export const MAX_NAME = 253;
const MAX_LABEL = 63;

const PRINTABLE = /^[ -~]+$/;

/**
 * A name as a question carries it: lower case, without final dot. Any printable character may stand in a label
 * (RFC 2181 §11). null: too long, an empty label, not ASCII: no such name exists, and nobody need be asked.
 */
export function queryName(text: string): string | null {
  const name = (text.endsWith('.') ? text.slice(0, -1) : text).toLowerCase();
  if (name.length > MAX_NAME || !PRINTABLE.test(name)) return null;
  return name.split('.').every((label) => label !== '' && label.length <= MAX_LABEL) ? name : null;
}

/** Is it the domain, or below it? Both as questions carry them. */
export function isWithin(name: string, domain: string): boolean {
  return name === domain || name.endsWith(`.${domain}`);
}

/** `192.0.2.1`, `2.0.0.1.0.d.b.8.…`: four numbers, or 32 hexadecimal digits (RFC 7208 §7.3). */
export function dottedAddress(address: Ip): string {
  if (ipVersion(address) === 4) return address;
  return ipToNumber(address).toString(16).padStart(32, '0').split('').join('.');
}

/** The name that holds an address's PTR records (RFC 1035 §3.5, RFC 3596 §2.5). */
export function reverseName(address: Ip): string {
  const zone = ipVersion(address) === 4 ? 'in-addr.arpa' : 'ip6.arpa';
  return `${dottedAddress(address).split('.').toReversed().join('.')}.${zone}`;
}
