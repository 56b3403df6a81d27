import { conclude } from '../authentication/conclude.ts';
import { readAuthentication } from '../authentication/read.ts';
import type { Vantage } from '../authentication/result.ts';
import { readBounce } from '../bounces/dsn.ts';
import type { Source } from '../message/message.ts';
import { readMessage } from '../message/read.ts';
import type { Border } from '../received/border.ts';
import { findBorder, matchesHost } from '../received/find-border.ts';
import type { Own } from '../received/find-border.ts';
import type { Hop } from '../received/hop.ts';
import { PLATFORMS } from '../received/platform.ts';
import { readHops } from '../received/read.ts';
import { PROFILES } from '../senders/profiles/index.ts';
import { aboutMessage } from './about.ts';
import { readAuthor } from './author.ts';
import type { Facts } from './facts.ts';
import { FINDINGS } from './findings/index.ts';
import { judgedSender } from './judged-sender.ts';
import type { Report } from './report.ts';
import type { Settings, World } from './settings.ts';
import { verdictLevel } from './verdict.ts';

/**
 * The whole road: source → message → hops → border → facts → findings → verdict. Never throws, whatever the mail;
 * what could not be read stands in `problems`. Without a resolver nothing is looked up.
 */
export function inspect(source: Source, settings: Settings, world: World): Report {
  const message = readMessage(source);
  const author = readAuthor(message);
  const about = aboutMessage(message, author);
  const hops = readHops(message.fields);
  const own: Own = {
    hosts: settings.ownHosts,
    networks: settings.ownNetworks,
    platform: settings.platform && PLATFORMS[settings.platform],
  };
  const border = findBorder(hops, own);
  const vantage = vantageOf(border, hops, own, settings.authservIds);
  const said = readAuthentication(message.fields, vantage);
  const conclusion = conclude(said.results, author.domain);
  const sender = judgedSender({ about, hops, border }, settings.sender, PROFILES);
  const facts: Facts = {
    message,
    about,
    fromDomain: author.domain,
    own,
    hops,
    border,
    vantage,
    results: said.results,
    receivedSpf: said.receivedSpf,
    conclusion,
    sender,
    profiles: PROFILES,
  };
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
    hops,
    border,
    results: said.results,
    receivedSpf: said.receivedSpf,
    sender,
    verdict: {
      level: verdictLevel({ border: border.status, sender, fromDomain: author.domain, authentication: conclusion }),
      fromDomain: author.domain,
      signedBy: conclusion.dkim[0]?.domain ?? (conclusion.dmarc === 'pass' ? author.domain : null),
      findings: FINDINGS.flatMap((rule) => {
        const found = rule.find(facts);
        return found ? [{ id: rule.id, ...found }] : [];
      }),
    },
    bounce: readBounce(message),
    problems: [...message.problems, ...author.problems, ...hops.flatMap((hop) => hop.problems), ...said.problems],
  };
}

/** An own host is an own authserv-id; results without an id count above a Microsoft border hop alone. */
function vantageOf(border: Border, hops: readonly Hop[], own: Own, authservIds: readonly string[]): Vantage {
  const hop = border.status === 'found' && border.hop !== null ? hops[border.hop] : undefined;
  const { platform } = own;
  const byPlatform = platform && hop?.by && matchesHost(hop.by, platform.hosts);
  return {
    borderField: hop?.field ?? null,
    ownIds: [...own.hosts, ...authservIds, ...(platform?.authservIds ?? [])],
    idLessBelieved: Boolean(platform?.idLess && byPlatform),
    sealBelieved: Boolean(platform?.sealsAbove && byPlatform),
  };
}
