import { conclude } from '../authentication/conclude.ts';
import { outrank } from '../authentication/outrank.ts';
import { readAuthentication } from '../authentication/read.ts';
import type { Vantage } from '../authentication/result.ts';
import { readSignatures } from '../authentication/signature.ts';
import { readBounce } from '../bounces/read.ts';
import type { Message, Source } from '../message/message.ts';
import { readMessage } from '../message/read.ts';
import type { Border } from '../received/border.ts';
import { borderOfCopy, findBorder } from '../received/find-border.ts';
import { isProvenGateway } from '../received/gateway.ts';
import type { Hop } from '../received/hop.ts';
import { matchesHost } from '../received/host.ts';
import type { Own } from '../received/own.ts';
import { placeHops } from '../received/place.ts';
import { readHops } from '../received/read.ts';
import { PROFILES } from '../senders/profiles/index.ts';
import { aboutMessage } from './about.ts';
import { readAuthor } from './author.ts';
import { crossingOf } from './crossing.ts';
import { domainsOf } from './domains.ts';
import type { Facts } from './facts.ts';
import { readFilters } from './filters/read.ts';
import type { Finding } from './finding.ts';
import { FINDINGS } from './findings/index.ts';
import { judgedSender } from './judged-sender.ts';
import { ownOf } from './own-of.ts';
import type { BounceFact, Report } from './report.ts';
import { returnedSource } from './returned.ts';
import type { Settings, World } from './settings.ts';
import { shownFields } from './shown.ts';
import { verdictLevel } from './verdict.ts';
import { vouchingOf } from './vouching.ts';

/**
 * The whole road: source → message → hops → border → facts → findings → verdict. Never throws, whatever the mail;
 * what could not be read stands in `problems`. Without a resolver nothing is looked up.
 */
export function inspect(source: Source, settings: Settings, world: World): Report {
  const message = readMessage(source);
  const bounce = readBounce(message);
  if (!bounce) return inspectMessage(message, null, settings, world);
  const { now, returnedChecks: checks = [] } = world;
  const returned = returnedSource(message, bounce);
  const original = returned && inspectMessage(readMessage(returned), null, settings, { now, checks });
  const crossing = crossingOf(bounce, original, ownOf(settings));
  return inspectMessage(message, { ...bounce, original, crossing }, settings, world);
}

function inspectMessage(message: Message, bounce: BounceFact | null, settings: Settings, world: World): Report {
  const { source } = message;
  const author = readAuthor(message);
  const signatures = readSignatures(message.fields);
  const shown = shownFields(message);
  const about = aboutMessage(message, author, shown, signatures);
  const own = ownOf(settings);
  const hops = readHops(message.fields);
  const border = settings.copy ? borderOfCopy(settings.copy) : findBorder(hops, own);
  const vantage = vantageOf(border, hops, own, settings.authservIds);
  const said = readAuthentication(message.fields, vantage);
  const conclusion = conclude(said.results, author.domain);
  const { checks = [] } = world;
  const judged = outrank(conclusion, checks, author.domain);
  const filters = readFilters(message.fields, hops, border);
  const sender = judgedSender({ about, hops, border }, settings.sender, PROFILES);
  const facts: Facts = {
    message,
    about,
    shown,
    author,
    fromDomain: author.domain,
    own,
    hops,
    border,
    vantage,
    results: said.results,
    receivedSpf: said.receivedSpf,
    resultProblems: said.problems,
    conclusion,
    checks,
    judged,
    filters,
    vouching: vouchingOf(conclusion, said.results, signatures, author.domain, checks),
    domains: domainsOf({
      message,
      about,
      shown,
      signatures,
      borderHop: border.hop === null ? undefined : hops[border.hop],
    }),
    sender,
    profiles: PROFILES,
    bounce,
  };
  const findings = findingsOf(facts);
  return {
    schema: 'postern-report/1',
    inspected: world.now.toISOString(),
    source: {
      bytes: source.bytes.length,
      fidelity: source.fidelity,
      repairs: source.repairs,
      fields: message.fields.length,
    },
    message: about,
    hops: placeHops(hops, border, own),
    border,
    results: said.results,
    receivedSpf: said.receivedSpf,
    checks,
    sender,
    domains: facts.domains,
    verdict: {
      level: verdictLevel({
        border: border.status,
        sender,
        fromDomain: author.domain,
        authentication: judged,
        unexplained: findings.some(({ blocks }) => blocks),
        onlyGatewaySeen: isProvenGateway(border.gateway),
      }),
      fromDomain: author.domain,
      signedBy: judged.dkim[0]?.domain ?? (judged.dmarc === 'pass' ? author.domain : null),
      findings,
    },
    filters,
    bounce,
    problems: [...message.problems, ...author.problems, ...hops.flatMap((hop) => hop.problems), ...said.problems],
  };
}

/** What the facts show: what leaves nobody to judge first, then in the order of the list. */
function findingsOf(facts: Facts): Finding[] {
  const found = FINDINGS.flatMap((rule): Finding[] => {
    const finding = rule.find(facts);
    return finding ? [{ id: rule.id, ...finding }] : [];
  });
  return [...found.filter(({ blocks }) => blocks), ...found.filter(({ blocks }) => !blocks)];
}

/** An own host is an own authserv-id; what only a platform may do counts at a border hop of that platform alone. */
function vantageOf(border: Border, hops: readonly Hop[], own: Own, authservIds: readonly string[]): Vantage {
  const hop = border.status === 'found' && border.hop !== null ? hops[border.hop] : undefined;
  const { platform, gateways } = own;
  const byPlatform = platform && hop?.by && matchesHost(hop.by, platform.hosts);
  return {
    borderField: hop?.field ?? null,
    ownIds: [...own.hosts, ...authservIds, ...[platform, ...gateways].flatMap((known) => known?.authservIds ?? [])],
    idLessBelieved: Boolean(platform?.idLess && byPlatform),
    sealBelieved: Boolean(platform?.sealsAbove && byPlatform),
  };
}
