import { parseCidr } from '../base/cidr.ts';
import type { Cidr } from '../base/cidr.ts';

/** Whether a name in `by`, or an authserv-id, is one of `hosts`: exact, or `.suffix` for subdomains. */
export function matchesHost(name: string, hosts: readonly string[]): boolean {
  const lower = name.toLowerCase();
  return hosts.some((host) => lower === host || (host.startsWith('.') && lower.endsWith(host)));
}

/** A network of our own data. */
export function network(text: string): Cidr {
  const cidr = parseCidr(text);
  if (cidr === null) throw new Error(`${text} in the data is no network`);
  return cidr;
}
