import type { Cidr } from '../../../lib/base/cidr.ts';
import type { Ip } from '../../../lib/base/ip.ts';
import type { Finding, FindingId } from '../../../lib/inspect/finding.ts';
import type { Report, SenderFact, VerdictLevel } from '../../../lib/inspect/report.ts';
import type { BorderReason } from '../../../lib/received/border.ts';
import type { Hop } from '../../../lib/received/hop.ts';

const IP = '108.175.97.10' as Ip;
const SPAN = { start: 0, end: 0 };

export function finding(id: FindingId, params: Finding['params'] = {}): Finding {
  return { id, tone: 'mute', params, evidence: [] };
}

const HOP: Hop = {
  index: 0,
  field: 0,
  span: SPAN,
  client: 'sure',
  ip: IP,
  candidates: [],
  reverseDns: 'mta10.mbsend.net',
  helo: 'mta10.mbsend.net',
  by: 'mx1.empresa.cl',
  protocol: 'ESMTPS',
  tls: null,
  cipher: null,
  id: null,
  for: null,
  date: '2026-11-22T12:31:40Z',
  offset: 0,
  delay: null,
  dialect: 'postfix',
  at: {},
  problems: [],
};

interface Told {
  readonly level: VerdictLevel;
  readonly findings?: readonly Finding[];
  readonly answer?: SenderFact['answer'];
  readonly reason?: BorderReason;
  readonly by?: string | null;
  readonly suggested?: boolean;
}

/** A Report that says what a test needs: one hop, one sender, and the border where nothing else is told. */
export function reportOf({
  level,
  findings = [],
  answer = 'in',
  reason = 'outside-client',
  by = HOP.by,
  suggested = false,
}: Told): Report {
  const isFound = reason === 'outside-client';
  const suggestion = suggested
    ? { hosts: ['mx1.empresa.cl'], platform: null, server: 'mx1.empresa.cl', ip: IP, hop: 0 }
    : null;
  return {
    schema: 'postern-report/1',
    inspected: '2026-11-22T12:35:00.000Z',
    source: { bytes: 0, fidelity: 'exact', repairs: [], fields: 1 },
    message: {
      from: null,
      fromFields: 1,
      envelopeSender: null,
      to: null,
      subject: null,
      messageId: null,
      date: null,
      signatures: [],
    },
    hops: [{ ...HOP, by, position: isFound ? 'border' : 'unknown', reason: isFound ? 'outside-client' : 'stranger' }],
    border: {
      status: isFound ? 'found' : 'unknown',
      ip: isFound ? IP : null,
      hop: isFound ? 0 : null,
      reason,
      candidates: [],
      gateway: null,
      suggestion,
    },
    results: [],
    receivedSpf: [],
    checks: [],
    sender: {
      profile: 'masterbase',
      name: 'MasterBase',
      shared: true,
      because: 'range',
      answer,
      range: answer === 'in' ? ('108.175.97.0/24' as Cidr) : null,
      nearest: null,
      distance: null,
      claims: [],
    },
    domains: [],
    verdict: { level, fromDomain: 'banco.cl', signedBy: level === 'genuine' ? 'banco.cl' : null, findings },
    filters: { entries: [], outcome: null },
    bounce: null,
    problems: [],
  };
}
