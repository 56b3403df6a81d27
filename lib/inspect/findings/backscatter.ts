import { aligned } from '../../authentication/alignment.ts';
import { PROFILES } from '../../senders/profiles/index.ts';
import type { FindingRule } from '../finding.ts';
import { messageIdDomain, namedDomains } from '../named.ts';
import type { BounceFact, Crossing, Report } from '../report.ts';
import { returnedStart } from '../returned.ts';

/** Names of a private network: a Message-ID made on somebody's own machine accuses nobody. */
const PRIVATE_NAME = /^[^.]*$|\.(?:local|localdomain|lan|internal|intranet|home|corp|private)$/i;

/**
 * What came back was hardly ever sent by whom it names: it crossed outside the published ranges, its Message-ID is
 * foreign, and no signature is of the domains it names. Where no known sender is named, its client has to be a stranger too.
 */
export const backscatter: FindingRule = {
  id: 'backscatter',
  find({ bounce }) {
    const { original = null, crossing = null } = bounce ?? {};
    if (!bounce || !original || !crossing || crossing.seenBy === 'refuser' || crossing.sender?.answer === 'in')
      return null;
    const named = namedDomains(original.message);
    if (named.length === 0 || isTied(original, crossing, named)) return null;
    return {
      tone: 'warn',
      params: {
        ip: crossing.ip,
        sender: crossing.sender?.name ?? '',
        domain: named[0] ?? '',
        messageId: messageIdDomain(original.message) ?? '',
      },
      evidence: evidenceIn(bounce, original),
    };
  },
};

/** Whether anything binds the returned message to a domain it names, or leaves that open. */
function isTied({ message, hops }: Report, { ip, sender }: Crossing, named: readonly string[]): boolean {
  const published = PROFILES.find(({ id }) => id === sender?.profile)?.domains ?? [];
  const isNamed = (domain: string) => [...named, ...published].some((one) => aligned(domain, one) !== null);
  if (message.signatures.some(({ value }) => isNamed(value.domain))) return true;
  const made = messageIdDomain(message);
  if (made !== null && isNamed(made)) return true;
  if (sender !== null) return false;
  // Nobody published where this one sends from: only a Message-ID of a third party, among hosts that are all strangers, tells.
  if (made === null || PRIVATE_NAME.test(made)) return true;
  const crossed = hops.findIndex((hop) => hop.ip === ip);
  const writers = hops.map(({ by }) => by);
  const clients = hops.flatMap(({ reverseDns, helo }) => [reverseDns, helo]);
  // The server that took it in names the recipient's side; it only shows who may have added a Message-ID.
  return (
    [...clients, ...writers.slice(crossed + 1)].some((host) => host !== null && isNamed(host)) ||
    [...clients, ...writers].some((host) => host !== null && aligned(host, made) !== null)
  );
}

function evidenceIn(bounce: BounceFact, original: Report) {
  const start = returnedStart(bounce, original.source);
  const at = original.message.messageId?.at ?? original.message.from?.at;
  return start === null || !at ? [] : [{ field: null, at: { start: start + at.start, end: start + at.end } }];
}
