import { cidrContains } from '../../base/cidr.ts';
import { GATEWAYS } from '../../received/gateway.ts';
import type { GatewayProof } from '../../received/gateway.ts';
import type { Hop } from '../../received/hop.ts';
import type { FindingRule } from '../finding.ts';
import { hopEvidence } from '../evidence.ts';

const WHERE: Readonly<Record<GatewayProof, keyof Hop['at']>> = { network: 'ip', name: 'reverseDns', helo: 'helo' };

/**
 * The border address is a filtering service's: whoever handed the message to it stands one line further down. Whether it is
 * ours or the sender's, no message says; once it is declared and its networks are known, the border moves below it.
 */
export const behindGateway: FindingRule = {
  id: 'behind-gateway',
  find({ border: { gateway: trace, ip, hop }, hops }) {
    const gateway = trace && GATEWAYS.find(({ id }) => id === trace.id);
    if (!gateway || !ip) return null;
    const isListed = gateway.networks.some((network) => cidrContains(network, ip));
    return {
      tone: 'mute',
      params: { product: gateway.product, ip, proof: trace.proof, missing: isListed ? '' : ip },
      evidence: hopEvidence(hops, hop, WHERE[trace.proof]),
    };
  },
};
