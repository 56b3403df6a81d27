import type { BouncedRecipient, Reason } from '../bounces/bounce.ts';
import type { BounceFact, Report, VerdictLevel } from './report.ts';

/** What an exemption of published addresses lifts: checks of the client's address, and limits. */
const LIFTED: ReadonlySet<Reason> = new Set([
  'blocked',
  'badreputation',
  'greylisted',
  'ratelimited',
  'speeding',
  'toomanyconn',
]);

/** Lists of domains, not of addresses: no exemption of an address lifts them. */
const DOMAIN_LIST = /(?:^|\.)(?:dbl|rhsbl|nomail|surbl|uribl|urired)\b/;

/** Of a message that is forged, or not of whom it names, nothing leads to a gate. */
const ACCUSED: ReadonlySet<VerdictLevel> = new Set(['contradicted', 'not-this-sender']);

/**
 * Whether a refusal leads to a rule: an exemption would lift it, the recipient's administrator has the move, or at least
 * the lever, since it is that side which asked the list; and the address that crossed is one that its sender published.
 */
export function leadsToGate({ move, reason, blockList }: BouncedRecipient, { crossing }: BounceFact): boolean {
  const hasLever = move === 'recipient_admin' || blockList !== null;
  const isOfAddress = LIFTED.has(reason) && !DOMAIN_LIST.test(blockList ?? '');
  return hasLever && isOfAddress && crossing?.sender?.answer === 'in';
}

/** The target of the product that refused, where its words tell which that is. */
export function refuserTarget({ recipients }: BounceFact): 'm365-rule' | 'postfix' | null {
  const rows = recipients.flatMap(({ row }) => row ?? []);
  if (rows.some(({ table }) => table === 'microsoft')) return 'm365-rule';
  return rows.some(({ table, key }) => table === 'provider' && /^(?:postfix|postscreen)-/.test(key)) ? 'postfix' : null;
}

/** What a bounce leads to: `move`: the rule is the administrator's own move · `lever`: it would help, and others move first. */
export function bounceGate(bounce: BounceFact): 'move' | 'lever' | null {
  const leading = bounce.recipients.filter((recipient) => leadsToGate(recipient, bounce));
  if (leading.length === 0) return null;
  return leading.some(({ move }) => move === 'recipient_admin') ? 'move' : 'lever';
}

/** The same of a whole report: a bounce that is forged, or of a message its sender never sent, leads nowhere. */
export function reportGate({ bounce, verdict }: Pick<Report, 'bounce' | 'verdict'>): 'move' | 'lever' | null {
  if (!bounce || ACCUSED.has(verdict.level)) return null;
  return verdict.findings.some(({ id }) => id === 'backscatter') ? null : bounceGate(bounce);
}
