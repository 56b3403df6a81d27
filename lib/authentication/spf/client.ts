import { cidrContains, networkOf } from '../../base/cidr.ts';
import { ipVersion, parseIp } from '../../base/ip.ts';
import type { Ip } from '../../base/ip.ts';
import { isWithin, queryName, reverseName } from '../../dns/names.ts';
import type { DnsAnswer, Resolver } from '../../dns/resolver.ts';
import type { DualCidr } from './mechanism.ts';

/** RFC 7208 §4.6.4: names of one answer whose addresses are asked for. */
export const MAX_NAMES = 10;

const EXACTLY: DualCidr = { 4: 32, 6: 128 };

/** Who is judged (RFC 7208 §4.1). */
export interface Identity {
  readonly ip: Ip;
  /** Of the sender; `postmaster` where it has none (§4.3). */
  readonly localPart: string;
  readonly domain: string;
  readonly helo: string;
}

interface ReverseNames {
  readonly status: DnsAnswer['status'];
  /** Those that lead back to the client. */
  readonly validated: readonly string[];
}

/** The client as DNS knows it. Its reverse names are asked for once, however many terms want them. */
export class Client {
  readonly ip: Ip;
  private readonly resolver: Resolver;
  private reverse: Promise<ReverseNames> | null = null;

  constructor(ip: Ip, resolver: Resolver) {
    this.ip = ip;
    this.resolver = resolver;
  }

  get isNamed(): boolean {
    return this.reverse !== null;
  }

  /** RFC 7208 §5.5. What lies behind the tenth name, and what cannot be asked for, is ignored. */
  names(): Promise<ReverseNames> {
    this.reverse ??= this.askNames();
    return this.reverse;
  }

  /** RFC 7208 §7.3 `p`: the domain itself if it is validated, then a subdomain, then any. */
  async nameFor(domain: string): Promise<string> {
    const { validated } = await this.names();
    const best = validated.find((name) => name === domain) ?? validated.find((name) => isWithin(name, domain));
    return best ?? validated[0] ?? 'unknown';
  }

  /** A name's addresses of the client's kind. */
  addressesOf(name: string): Promise<DnsAnswer> {
    return this.resolver.resolve(name, ipVersion(this.ip) === 4 ? 'A' : 'AAAA');
  }

  isAmong(answer: DnsAnswer, prefix: DualCidr): boolean {
    if (answer.status !== 'found') return false;
    return answer.records.some((record) => {
      const address = parseIp(record);
      return address !== null && cidrContains(networkOf(address, prefix[ipVersion(address)]), this.ip);
    });
  }

  private async askNames(): Promise<ReverseNames> {
    const answer = await this.resolver.resolve(reverseName(this.ip), 'PTR');
    const records = answer.status === 'found' ? answer.records.slice(0, MAX_NAMES) : [];
    const validated = await Promise.all(
      records.map(async (record) => {
        const name = queryName(record);
        return name !== null && this.isAmong(await this.addressesOf(name), EXACTLY) ? [name] : [];
      }),
    );
    return { status: answer.status, validated: validated.flat() };
  }
}
