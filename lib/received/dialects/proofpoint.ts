import type { Dialect } from '../dialect.ts';
import { anyOf, client } from '../form.ts';
import { FOR, HELO, ID, TCP_INFO, TLS_VERSION, WITH } from '../pieces.ts';

const BY = String.raw`by (?<by>[\w.-]+\.(?:pphosted|ppops|ppe-hosted)\.(?:com|net))(?: \(PPS\))?`;

/** Where it writes a version, it writes as Sendmail does. */
export const proofpoint: Dialect = {
  id: 'proofpoint',
  product: 'Proofpoint on Demand',
  evidence: 'samples',
  read: anyOf(client`from ${HELO} ${TCP_INFO} ${BY} ${WITH} ${ID}${TLS_VERSION}${FOR}`),
};
