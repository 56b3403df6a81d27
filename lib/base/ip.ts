import ipaddr from 'ipaddr.js';

declare const ip: unique symbol;

/** An IP address in its one canonical spelling: dotted IPv4, or RFC 5952 IPv6. IPv4-mapped IPv6 is IPv4. */
export type Ip = string & { readonly [ip]: true };

export type IpVersion = 4 | 6;

// Own strict shapes first: ipaddr.js reads 010.8.0.0 as octal and 1818193152 as an address.
const IPV4 = /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/;
const IPV6_GROUPS = /^[\da-f:]{2,39}$/i;

/**
 * Reads an address without brackets, port or zone (RFC 791 dotted decimal, RFC 4291 §2.2 IPv6).
 * Leading zeros in a dotted part, short forms and anything around it give null.
 */
export function parseIp(text: string): Ip | null {
  if (isIpv4(text)) return text;
  const groups = withoutDots(text);
  if (groups === null || !IPV6_GROUPS.test(groups) || !ipaddr.IPv6.isValid(groups)) return null;
  const address = ipaddr.IPv6.parse(groups);
  return (address.isIPv4MappedAddress() ? address.toIPv4Address().toString() : address.toRFC5952String()) as Ip;
}

/** RFC 4291 §2.2.3: a dotted end is the last two groups. ipaddr.js takes `::192.0.2.1` for the IPv4-mapped address, which it is not. */
function withoutDots(text: string): string | null {
  const tail = text.lastIndexOf(':') + 1;
  if (tail === 0 || !text.includes('.')) return tail === 0 ? null : text;
  const dotted = text.slice(tail);
  if (!isIpv4(dotted)) return null;
  const [a = 0, b = 0, c = 0, d = 0] = dotted.split('.').map(Number);
  return `${text.slice(0, tail)}${((a << 8) | b).toString(16)}:${((c << 8) | d).toString(16)}`;
}

export function ipVersion(address: Ip): IpVersion {
  return address.includes(':') ? 6 : 4;
}

/** The address as an unsigned number of 32 or 128 bits. */
export function ipToNumber(address: Ip): bigint {
  const bytes = ipaddr.parse(address).toByteArray();
  return BigInt(`0x${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`);
}

/** The inverse of {@link ipToNumber}; `number` must fit the version. */
export function ipFromNumber(number: bigint, version: IpVersion): Ip {
  const digits = number.toString(16).padStart(version === 4 ? 8 : 32, '0');
  const bytes = Array.from(digits.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
  const address = ipaddr.fromByteArray(bytes);
  return (address instanceof ipaddr.IPv6 ? address.toRFC5952String() : address.toString()) as Ip;
}

function isIpv4(text: string): text is Ip {
  return IPV4.test(text);
}
