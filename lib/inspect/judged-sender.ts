import { parseIp } from '../base/ip.ts';
import type { Ip } from '../base/ip.ts';
import type { Span } from '../base/problem.ts';
import type { Border } from '../received/border.ts';
import type { Hop } from '../received/hop.ts';
import { lookUp, senderOfIp } from '../senders/lookup.ts';
import type { SenderProfile } from '../senders/profile.ts';
import type { MessageFacts, SenderFact } from './report.ts';

type Claim = SenderFact['claims'][number];

/** What a claim can be read from. */
interface Traces {
  readonly about: MessageFacts;
  readonly hops: readonly Hop[];
  readonly border: Border;
}

/**
 * The sender to judge: whose range holds the border address; else the one chosen by the person; else one that is
 * claimed. Only the first rests on something nobody could forge.
 */
export function judgedSender(
  traces: Traces,
  chosen: string | null,
  profiles: readonly SenderProfile[],
): SenderFact | null {
  const { border } = traces;
  const byRange = senderOfIp(border.ip, profiles);
  if (byRange) return fact(byRange, 'range', traces);
  const byChoice = profiles.find((profile) => profile.id === chosen);
  if (byChoice) return fact(byChoice, 'chosen', traces);
  const byClaim = profiles.find((profile) => claims(profile, traces).length > 0);
  return byClaim ? fact(byClaim, 'claimed', traces) : null;
}

function fact(profile: SenderProfile, because: SenderFact['because'], traces: Traces): SenderFact {
  const found = lookUp(traces.border.ip, profile);
  return {
    profile: profile.id,
    name: profile.name,
    shared: profile.shared,
    because,
    answer: found.answer,
    range: found.answer === 'in' ? found.range : null,
    nearest: found.answer === 'out' ? found.nearest : null,
    distance: found.answer === 'out' ? found.distance : null,
    claims: claims(profile, traces),
  };
}

/** Every place where an address or domain of the sender stands without proving anything. */
function claims(profile: SenderProfile, { about, hops, border }: Traces): Claim[] {
  const found: Claim[] = [];
  const isListed = (ip: Ip | null) => lookUp(ip, profile).answer === 'in';
  const isTheirs = (domain: string) =>
    profile.domains.some((own) => domain.toLowerCase() === own || domain.toLowerCase().endsWith(`.${own}`));
  const add = (kind: Claim['kind'], value: string, field: number, at: Span | null) =>
    found.push({ kind, value, field, at });

  for (const hop of hops) {
    const addresses = hop.ip ? [hop.ip] : hop.candidates;
    if (hop.index !== border.hop)
      for (const ip of addresses) if (isListed(ip)) add('hop-address', ip, hop.field, hop.at.ip ?? null);
    const listedHelo = hop.helo === null ? undefined : addressesIn(hop.helo).find(isListed);
    if (hop.helo !== null && (listedHelo || isTheirs(hop.helo)))
      add('helo', listedHelo ?? hop.helo, hop.field, hop.at.helo ?? null);
    if (hop.reverseDns !== null && isTheirs(hop.reverseDns))
      add('reverse-dns', hop.reverseDns, hop.field, hop.at.reverseDns ?? null);
  }
  for (const mailbox of about.from?.value ?? [])
    if (mailbox.domain && isTheirs(mailbox.domain)) add('from', mailbox.domain, about.from?.field ?? 0, mailbox.span);
  const envelopeDomain = about.envelopeSender?.value.split('@').at(-1) ?? '';
  if (about.envelopeSender && isTheirs(envelopeDomain))
    add('envelope-sender', envelopeDomain, about.envelopeSender.field, about.envelopeSender.at);
  for (const { value, field, at } of about.signatures)
    if (isTheirs(value.domain)) add('dkim-domain', value.domain, field, at);
  return found;
}

/** Addresses that stand anywhere in what a client called itself. */
function addressesIn(helo: string): Ip[] {
  return helo
    .split(/[^0-9a-fA-F.:]+/)
    .flatMap((piece) => [parseIp(piece), parseIp(piece.replace(/^[^:]*:(?=\d)/, ''))])
    .filter((ip) => ip !== null);
}
