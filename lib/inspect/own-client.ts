import type { Ip } from '../base/ip.ts';
import type { Facts } from './facts.ts';

/** Whether an own server above the border took the message from this address: a gateway of ours, or another server. */
export function isOwnClient(ip: Ip, { hops, border }: Pick<Facts, 'hops' | 'border'>): boolean {
  return border.status === 'found' && hops.slice(0, border.hop ?? 0).some((hop) => hop.ip === ip);
}
