import { parseCidr } from '../../../lib/base/cidr.ts';
import { makeRequest } from '../../../lib/allowlist/request.ts';
import type { RequestInput } from '../../../lib/allowlist/request.ts';
import type { AllowRequest, Target } from '../../../lib/allowlist/target.ts';
import { specialBlocks } from '../../../lib/ranges/special.ts';
import { masterbase } from '../../../lib/senders/profiles/masterbase.ts';

/** MasterBase publishes no IPv6: a documentation network stands for what a sender may publish tomorrow. */
export const IPV6 = '2001:db8:25::/48';

/** What an admin with a perimeter box says. */
export const ANSWERS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  fortigate: {
    'mx-object': 'MX',
    'mx-object6': 'MX6',
    before: '7',
    profiles: 'av-profile=default,ips-sensor=mail,ssl-ssh-profile=certificate-inspection',
  },
  'cisco-asa': { mx: '192.0.2.25,2001:db8:ffff::25' },
};

export const withoutDocumentation = specialBlocks.filter(({ block }) => block !== '2001:db8::/32');

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

export function inputFor(target: Target, changes: Partial<RequestInput> = {}): RequestInput {
  return {
    profile: masterbase,
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
