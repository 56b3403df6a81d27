import { aligned } from '../authentication/alignment.ts';
import type { Ip } from '../base/ip.ts';
import { parseIp } from '../base/ip.ts';
import type { Bounce } from '../bounces/bounce.ts';
import { findBorder } from '../received/find-border.ts';
import { matchesHost } from '../received/host.ts';
import type { Own } from '../received/own.ts';
import { senderOfIp } from '../senders/lookup.ts';
import { PROFILES } from '../senders/profiles/index.ts';
import type { Crossing, Report } from './report.ts';

type Returned = Pick<Report, 'hops' | 'border' | 'sender'>;

/** Digits, letters, dots and colons an address may be made of; what stands around it ends it. */
const ADDRESS = /[\da-f][\da-f.:]{5,44}/gi;

/** Words looked through for an address: a reply of more is no reply. */
const MAX_WORDS = 4000;

/**
 * Who handed the returned message to the recipient's side: by our own line in its header; else by the line of the server
 * that reports, where that one is the recipient's; else by an address of a known sender in the words of the refusal.
 */
export function crossingOf(bounce: Bounce, original: Returned | null, own: Own): Crossing | null {
  const border = original?.border.ip ?? null;
  if (border) return crossing(border, 'border', original);
  const reporter = original && reporterOf(bounce, own);
  const seen = reporter ? findBorder(original.hops, { ...NOBODY, hosts: [reporter], networks: own.networks }).ip : null;
  if (seen) return crossing(seen, 'reporter', original);
  const quoted = bounce.recipients.flatMap(({ diagnostic }) => listedIn(diagnostic ?? ''))[0];
  return quoted ? crossing(quoted, 'refuser', original) : null;
}

const NOBODY: Own = { hosts: [], networks: [], platform: null, gateways: [], borderDialect: null };

function crossing(ip: Ip, seenBy: Crossing['seenBy'], original: Returned | null): Crossing {
  const holder = senderOfIp(ip, PROFILES);
  if (holder) return { ip, seenBy, sender: { profile: holder.id, name: holder.name, answer: 'in' } };
  const judged = original?.sender ?? null;
  return { ip, seenBy, sender: judged && { profile: judged.profile, name: judged.name, answer: 'out' } };
}

/** The reporting server, where it took the message in for the recipient: what it wrote of its client is then the crossing. */
function reporterOf({ reportingMta, recipients }: Bounce, own: Own): string | null {
  if (reportingMta === null) return null;
  const reporter = reportingMta.toLowerCase();
  const isTheirs = recipients.some(({ recipient, remote }) =>
    [recipient?.split('@').at(-1), remote].some((name) => name && aligned(reporter, name) !== null),
  );
  return isTheirs || matchesHost(reporter, own.hosts) ? reporter : null;
}

/** Addresses in a text that a known sender published. */
function listedIn(text: string): Ip[] {
  return [...text.slice(0, MAX_WORDS).matchAll(ADDRESS)].flatMap(([found]) => {
    const ip = parseIp(found.replace(/[.:]$/, ''));
    return ip !== null && senderOfIp(ip, PROFILES) !== null ? ip : [];
  });
}
