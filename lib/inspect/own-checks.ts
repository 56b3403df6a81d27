import { verifyArc } from '../authentication/arc/verify.ts';
import type { DkimCheck } from '../authentication/check.ts';
import type { Meter } from '../authentication/dkim/signed-body.ts';
import { verifyDkim } from '../authentication/dkim/verify.ts';
import { checkDmarc } from '../authentication/dmarc/check.ts';
import type { OwnCheck } from '../authentication/own-check.ts';
import { checkSpf } from '../authentication/spf/check.ts';
import type { SpfCheck } from '../authentication/spf/outcome.ts';
import type { DnsFailure, Resolver } from '../dns/resolver.ts';
import type { Source } from '../message/message.ts';
import { readMessage } from '../message/read.ts';
import type { Report } from './report.ts';

/** Keys that are gone: a sender that changed its key since the delivery is no forger. */
const GONE: ReadonlySet<string> = new Set(['no-key', 'key-revoked']);

/** What ends so was not checked: it says no more than its absence. */
const UNASKED: DnsFailure = 'unasked';

/**
 * Checks DKIM, ARC, SPF and DMARC ourselves, for a message whose Report is there already: the border gives the address
 * and the time. Without a resolver, or with one that is not asked: what a message tells of its signatures by itself.
 * `rewrites`: its platform is known to change what it stores. `onProgress`: the part of the work on the body that is
 * done, 0 to 1. Hand the answer to `inspect` as `checks`.
 */
export async function ownChecks(
  source: Source,
  report: Report,
  resolver: Resolver | null,
  rewrites: boolean,
  onProgress?: (part: number) => void,
): Promise<OwnCheck[]> {
  const message = readMessage(source);
  const { fromDomain } = report.verdict;
  const at = new Date(borderHop(report)?.date ?? report.inspected);
  const meter = onProgress && meterTo(onProgress);
  const [dkim, arc, spf] = await Promise.all([
    verifyDkim(message, resolver, at, rewrites, meter),
    verifyArc(message, resolver, at, rewrites, meter),
    resolver && spfOf(report, resolver),
  ]);
  const dmarc =
    fromDomain === null || !resolver
      ? null
      : await checkDmarc({
          fromDomain,
          spf,
          dkim: domainsOf(dkim.filter(({ result }) => result === 'pass')),
          undecided: domainsOf(dkim.filter((check) => isUndecided(check, report))),
          resolver,
        });
  const checks = [...dkim, arc, spf, dmarc].filter((check) => check !== null);
  return checks.filter(({ params }) => params['reason'] !== UNASKED);
}

/** DKIM and ARC work on the body at the same time. */
function meterTo(onProgress: (part: number) => void): Meter {
  let planned = 0;
  let done = 0;
  return (more, less) => {
    planned += more;
    done += less;
    if (planned > 0) onProgress(done / planned);
  };
}

/** SPF of the border address; null where there is no border, or where only the message says who the envelope sender was. */
async function spfOf(report: Report, resolver: Resolver): Promise<SpfCheck | null> {
  const hop = borderHop(report);
  const { envelopeSender } = report.message;
  if (!hop?.ip || !envelopeSender || envelopeSender.field > hop.field) return null;
  return checkSpf({ ip: hop.ip, mailFrom: envelopeSender.value, helo: hop.helo, resolver });
}

function borderHop({ border, hops }: Report) {
  return border.status === 'found' && border.hop !== null ? hops[border.hop] : undefined;
}

/** Nobody could judge it, or its key is gone although a server of ours saw it pass. */
function isUndecided({ result, why, domain }: DkimCheck, { results }: Report): boolean {
  if (result === 'neutral' || result === 'temperror') return true;
  const passedThen = results.some(
    (said) => said.believed && said.method === 'dkim' && said.result === 'pass' && signerOf(said.properties) === domain,
  );
  return GONE.has(why) && passedThen;
}

function signerOf(properties: Readonly<Record<string, string>>): string {
  return (properties['header.d'] ?? properties['header.i'] ?? '').split('@').at(-1)?.toLowerCase() ?? '';
}

function domainsOf(checks: readonly DkimCheck[]): string[] {
  return checks.flatMap(({ domain }) => domain ?? []);
}
