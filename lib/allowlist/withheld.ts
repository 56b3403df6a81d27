import { aligned } from '../authentication/alignment.ts';
import type { Report } from '../inspect/report.ts';
import { PLATFORMS } from '../received/platform.ts';

/**
 * Why the message at hand opens no gate, whatever reason is typed: a key of the words. dmarc-fail: believed, or checked ·
 * not-listed: it came from an address that the sender does not publish · own-domain: from outside, with our domain in From.
 */
export type Withheld = 'dmarc-fail' | 'not-listed' | 'own-domain';

/** Of a bounce nothing is withheld: the verdict speaks of the message that brought it. */
export function withheld(report: Report, ownHosts: readonly string[]): Withheld | null {
  const { verdict, border, bounce } = report;
  if (bounce) return null;
  if (verdict.level === 'contradicted' || verdict.findings.some(({ id }) => id === 'dmarc-fail')) return 'dmarc-fail';
  if (verdict.level === 'not-this-sender' || verdict.level === 'signature-only') return 'not-listed';
  const from = verdict.fromDomain;
  if (border.status !== 'found' || from === null) return null;
  return ownHosts.some((host) => !isPlatform(host) && aligned(host.replace(/^\./, ''), from) !== null)
    ? 'own-domain'
    : null;
}

/** A mailbox platform's servers count as ours; its domains do not. */
function isPlatform(host: string): boolean {
  return Object.values(PLATFORMS).some(({ hosts }) =>
    hosts.some((name) => name === host || (name.startsWith('.') && `.${host}`.endsWith(name))),
  );
}
