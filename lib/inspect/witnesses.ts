import { parseIp } from '../base/ip.ts';
import type { Ip } from '../base/ip.ts';
import type { Facts } from './facts.ts';
import type { Evidence } from './finding.ts';
import type { Meaning } from './filters/meaning.ts';

/** Somebody of ours who wrote down which address handed the message over. */
export interface Witness extends Evidence {
  /** In the field's own words: `Received-SPF client-ip`. */
  readonly name: string;
  readonly ip: Ip;
}

const ADDRESSES: ReadonlySet<Meaning | null> = new Set<Meaning>(['cip', 'client-seen']);

/** Every believed word on the client's address, beside the border line itself. */
export function witnesses({
  receivedSpf,
  results,
  filters,
}: Pick<Facts, 'receivedSpf' | 'results' | 'filters'>): Witness[] {
  return [
    ...receivedSpf.flatMap(({ believed, clientIp, field, at }) =>
      believed && clientIp !== null ? [{ name: 'Received-SPF client-ip', ip: clientIp, field, at }] : [],
    ),
    // Microsoft 365: `spf=pass (sender IP is 192.0.2.1)`.
    ...results.flatMap(({ believed, method, reason, field, at }) => {
      const ip =
        believed && method === 'spf' ? parseIp(/\bsender IP is ([\da-f.:]+)/i.exec(reason ?? '')?.[1] ?? '') : null;
      return ip === null ? [] : [{ name: 'spf (sender IP is)', ip, field, at }];
    }),
    ...filters.entries.flatMap(({ believed, meaning, header, token, value, field, at }) => {
      const ip = believed && ADDRESSES.has(meaning) ? addressIn(value) : null;
      return ip === null ? [] : [{ name: [header, token].filter(Boolean).join(' '), ip, field, at }];
    }),
  ];
}

/** Bare, in brackets, or behind a name: `mta.example[192.0.2.1]` (Barracuda). */
function addressIn(value: string): Ip | null {
  return parseIp(/\[([^[\]]*)\]$/.exec(value)?.[1] ?? value);
}
