import { Resolver as NodeResolver } from 'node:dns/promises';
import { parseIp } from '../../lib/base/ip.ts';
import { queryName } from '../../lib/dns/names.ts';
import type { DnsAnswer, DnsFailure, RecordType, Resolver } from '../../lib/dns/resolver.ts';

interface Records {
  readonly texts: readonly (string | null)[];
  /** Seconds. */
  readonly ttl: number;
}

export interface SystemOptions {
  /** For one try; c-ares tries four times. */
  readonly timeoutMs: number;
  /** `192.0.2.53`, `[2001:db8::53]:5353`; without it, those the system is set to. */
  readonly servers?: readonly string[];
}

/** Node tells the TTL of addresses alone. */
const UNTOLD_TTL = 60;

/** c-ares' words (node:dns, "Error codes"). What is not here is a matter of the network. */
const FAILURES: Readonly<Record<string, DnsFailure>> = {
  ETIMEOUT: 'timeout',
  ESERVFAIL: 'servfail',
  EREFUSED: 'refused',
  EFORMERR: 'servfail',
  ENOTIMP: 'servfail',
  EBADRESP: 'malformed',
  // Other names than those of hosts (RFC 2181 §11): c-ares refuses to ask, and they may well exist.
  EBADNAME: 'refused',
};

/** The system's own name servers, without its hosts file and its search domains. */
export function systemResolver({ timeoutMs, servers }: SystemOptions): Resolver {
  const node = new NodeResolver({ timeout: timeoutMs });
  if (servers) node.setServers(servers);
  return {
    async resolve(name: string, type: RecordType): Promise<DnsAnswer> {
      const asked = queryName(name);
      if (asked === null) return { status: 'no-name' };
      // c-ares reads a backslash as an escape, and would ask for another name.
      if (asked.includes('\\')) return { status: 'failed', reason: 'refused' };
      try {
        const { texts, ttl } = await lookUp(node, asked, type);
        const [first, ...more] = texts.filter((text) => text !== null);
        return first === undefined ? { status: 'no-data' } : { status: 'found', records: [first, ...more], ttl };
      } catch (error) {
        return answerTo(error);
      }
    },
  };
}

async function lookUp(node: NodeResolver, name: string, type: RecordType): Promise<Records> {
  switch (type) {
    case 'A':
      return addresses(await node.resolve4(name, { ttl: true }));
    case 'AAAA':
      return addresses(await node.resolve6(name, { ttl: true }));
    case 'MX': {
      const exchanges = await node.resolveMx(name);
      return untold(exchanges.map(({ priority, exchange }) => `${priority} ${queryName(exchange) ?? '.'}`));
    }
    case 'TXT':
      return untold((await node.resolveTxt(name)).map((strings) => strings.join('')));
    case 'PTR':
      return untold((await node.resolvePtr(name)).map(queryName));
    case 'CNAME':
      return untold((await node.resolveCname(name)).map(queryName));
  }
}

function addresses(records: readonly { readonly address: string; readonly ttl: number }[]): Records {
  return {
    texts: records.map(({ address }) => parseIp(address)),
    ttl: Math.min(...records.map(({ ttl }) => ttl)),
  };
}

function untold(texts: Records['texts']): Records {
  return { texts, ttl: UNTOLD_TTL };
}

function answerTo(error: unknown): DnsAnswer {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOTFOUND') return { status: 'no-name' };
  if (code === 'ENODATA') return { status: 'no-data' };
  return { status: 'failed', reason: FAILURES[code] ?? 'network' };
}
