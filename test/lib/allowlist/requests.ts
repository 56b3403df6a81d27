import { appliances } from './answers/appliances.ts';
import { clouds } from './answers/clouds.ts';
import { filters } from './answers/filters.ts';
import { gateways } from './answers/gateways.ts';
import { mailServers } from './answers/mail-servers.ts';
import { packetFilters } from './answers/packet-filters.ts';
import { networkOf, parseCidr } from '../../../lib/base/cidr.ts';
import { parseIp } from '../../../lib/base/ip.ts';
import { TARGETS } from '../../../lib/allowlist/targets/index.ts';
import { makeRequest } from '../../../lib/allowlist/request.ts';
import type { RequestInput } from '../../../lib/allowlist/request.ts';
import type { AllowRequest, Snippet, Target } from '../../../lib/allowlist/target.ts';
import { specialBlocks } from '../../../lib/ranges/special.ts';
import { masterbase } from '../../../lib/senders/profiles/masterbase.ts';

/** MasterBase publishes no IPv6: a documentation network stands for what a sender may publish tomorrow. */
export const IPV6 = '2001:db8:25::/48';

/** What an admin says where a target has no default, by target. */
export const ANSWERS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ...packetFilters,
  ...appliances,
  ...clouds,
  ...mailServers,
  ...gateways,
  ...filters,
};

export const withoutDocumentation = specialBlocks.filter(({ block }) => block !== '2001:db8::/32');

/** Targets with a lever: the others are refused. */
export const OPENABLE = TARGETS.filter(({ shown }) => shown !== 'none');

export function profileOf(...networks: string[]): RequestInput['profile'] {
  const ranges = networks.map((text) => {
    const cidr = parseCidr(text);
    if (cidr === null) throw new Error(`not a network: ${text}`);
    return { cidr };
  });
  return { id: 'masterbase', name: 'MasterBase', published: null, retrieved: '2026-11-21', ranges };
}

export function profileWithIpv6(): RequestInput['profile'] {
  return { ...masterbase, ranges: [...masterbase.ranges, ...profileOf(IPV6).ranges] };
}

/** Forty networks of both families, of many widths, none a sibling of another. */
const MIXED: readonly string[] = [
  ...Array.from({ length: 24 }, (_, place) => `45.${60 + place}.${place * 2}.0/${22 + (place % 3)}`),
  ...Array.from({ length: 8 }, (_, place) => `91.198.${20 + place * 2}.${place * 16}/${28 + (place % 5)}`),
  ...Array.from(
    { length: 8 },
    (_, place) => `2001:db8:${(0x40 + place * 2).toString(16)}::/${44 + (place % 4) + (place === 3 ? 1 : 0)}`,
  ),
];

const NETWORK = (text: string) => {
  const [address = '', prefix = ''] = text.split('/');
  const ip = parseIp(address);
  if (ip === null) throw new Error(`not an address: ${text}`);
  return networkOf(ip, Number(prefix));
};

/** What every target is asked for. */
export const CASES = {
  masterbase: { profile: masterbase },
  ipv6: { profile: profileOf(IPV6) },
  host: { profile: profileOf('108.175.97.10/32') },
  mixed: { profile: profileOf(...MIXED.map(NETWORK)), reason: 'a test of forty networks' },
  until: { profile: profileWithIpv6(), until: '2027-01-15' },
} as const satisfies Readonly<Record<string, Partial<RequestInput>>>;

export function inputFor(target: Target, changes: Partial<RequestInput> = {}): RequestInput {
  return {
    profile: target.families === 'ipv6' ? profileWithIpv6() : masterbase,
    target,
    ticket: 'CHG-1042',
    today: '2026-11-22',
    answers: ANSWERS[target.id] ?? {},
    special: withoutDocumentation,
    ...changes,
  };
}

/** A request that must be granted. */
export function requestFor(target: Target, changes: Partial<RequestInput> = {}): AllowRequest {
  const made = makeRequest(inputFor(target, changes));
  if (!made.ok) throw new Error(JSON.stringify(made.refusals));
  return made.request;
}

/** All that a snippet says, in its texts and on a product's screens. */
export function saidIn({ text, also = [], steps = [] }: Snippet): string {
  const pressed = steps.flatMap(({ params, values = [] }) => [...Object.values(params), ...values]);
  return [text, ...also.map((block) => block.text), ...pressed].join('\n');
}
