import { cidrContains } from '../base/cidr.ts';
import type { Cidr } from '../base/cidr.ts';
import { GATEWAY_DATA } from './data/gateways.ts';
import { matchesHost, network } from './host.ts';
import type { Hop } from './hop.ts';

export type GatewayId = keyof typeof GATEWAY_DATA.gateways;

/** A filtering service in front of somebody's mailboxes. */
export interface Gateway {
  readonly id: GatewayId;
  /** As sold. */
  readonly product: string;
  /** Names in `by`, lower case: exact, or `.suffix` for subdomains. */
  readonly hosts: readonly string[];
  /** Names under which it writes Authentication-Results (RFC 8601 §2.5). */
  readonly authservIds: readonly string[];
  /**
   * Where it delivers from, as far as that is published. All its customers share them: mail that another one sends through it
   * is followed too, down to the address that the gateway itself took it from.
   */
  readonly networks: readonly Cidr[];
}

/**
 * Why a client is taken for a gateway's. network: its address is one of the gateway's · name: its reverse name, confirmed by
 * the server that wrote it · helo: only what it called itself, which proves nothing.
 */
export type GatewayProof = 'network' | 'name' | 'helo';

export interface GatewayTrace {
  readonly id: GatewayId;
  readonly proof: GatewayProof;
}

const isId = (id: string): id is GatewayId => Object.hasOwn(GATEWAY_DATA.gateways, id);

export const GATEWAY_IDS: readonly GatewayId[] = Object.keys(GATEWAY_DATA.gateways).filter(isId);
export const GATEWAYS: readonly Gateway[] = GATEWAY_IDS.map((id) => {
  const { product, hosts, authservIds, networks } = GATEWAY_DATA.gateways[id];
  return { id, product, hosts, authservIds, networks: networks.map(network) };
});

/** Servers that write a reverse name only where it resolves back to the address. */
const CONFIRMS = new Set(['postfix', 'exim', 'sendmail', 'courier']);

/** The gateway a line's client belongs to, by the strongest proof; null where it is none that we know. */
export function gatewayOfClient({ ip, reverseDns, helo, dialect }: Hop): GatewayTrace | null {
  const byNetwork = ip !== null && GATEWAYS.find(({ networks }) => networks.some((cidr) => cidrContains(cidr, ip)));
  if (byNetwork) return { id: byNetwork.id, proof: 'network' };
  const byName = CONFIRMS.has(dialect) && reverseDns !== null ? named(reverseDns) : undefined;
  if (byName) return { id: byName.id, proof: 'name' };
  const byHelo = helo === null ? undefined : named(helo);
  return byHelo ? { id: byHelo.id, proof: 'helo' } : null;
}

/** Whether the address itself, or its confirmed name, says that a gateway stands there: a verdict may rest on it. */
export function isProvenGateway(trace: GatewayTrace | null): boolean {
  return trace !== null && trace.proof !== 'helo';
}

function named(name: string): Gateway | undefined {
  return GATEWAYS.find(({ hosts }) => matchesHost(name, hosts));
}
