import { cidrContains } from '../../base/cidr.ts';
import { isWithin, queryName } from '../../dns/names.ts';
import type { Resolver } from '../../dns/resolver.ts';
import { Budget } from './budget.ts';
import { Client, MAX_NAMES } from './client.ts';
import type { Identity } from './client.ts';
import { decided } from './decided.ts';
import type { DomainSpec } from './macro.ts';
import type { DualCidr, Mechanism } from './mechanism.ts';
import { dnsFailed, outcome, shown } from './outcome.ts';
import type { Outcome } from './outcome.ts';
import { isSpfRecord, readSpfRecord } from './record.ts';
import { targetOf } from './target.ts';

/** Did a mechanism match; for an include, what inside; or the end of the whole check. */
type Match = boolean | { readonly inside: Outcome } | Outcome;

/** One check_host() with all that its record includes. */
export class HostCheck {
  private readonly identity: Identity;
  private readonly resolver: Resolver;
  private readonly client: Client;
  private readonly budget = new Budget();

  constructor(identity: Identity, resolver: Resolver) {
    this.identity = identity;
    this.resolver = resolver;
    this.client = new Client(identity.ip, resolver);
  }

  /** check_host() for `domain` (RFC 7208 §4): a name that can be asked for. */
  async checkHost(domain: string): Promise<Outcome> {
    const answer = await this.resolver.resolve(domain, 'TXT');
    if (answer.status === 'failed') return dnsFailed(domain, answer.reason);
    if (answer.status === 'no-name') return outcome('none', 'spf-no-such-name', { record: domain });
    const [text, ...more] = answer.status === 'found' ? answer.records.filter(isSpfRecord) : [];
    if (text === undefined) return outcome('none', 'spf-no-record', { record: domain });
    if (more.length > 0) return outcome('permerror', 'spf-several-records', { record: domain, count: more.length + 1 });
    const record = readSpfRecord(text);
    if ('term' in record) return outcome('permerror', 'spf-syntax', { record: domain, term: shown(record.term) });
    for (const directive of record.directives) {
      // oxlint-disable-next-line no-await-in-loop -- in order: the first that matches decides
      const match = await this.matches(directive.mechanism, domain);
      if (match === false) continue;
      if (match !== true && 'result' in match) return match;
      return decided(directive, domain, match === true ? null : match.inside, record.explanation);
    }
    if (record.redirect) return this.redirect(record.redirect, domain);
    return outcome('neutral', 'spf-nothing-matched', { record: domain });
  }

  /** RFC 7208 §6.1 */
  private async redirect(spec: DomainSpec, domain: string): Promise<Outcome> {
    const target = await this.spendOn(spec, domain);
    if (target !== null && typeof target === 'object') return target;
    const result = await this.checkTarget(target);
    return result.result === 'none' ? nothingIncluded(target) : result;
  }

  private async matches(mechanism: Mechanism, domain: string): Promise<Match> {
    if (mechanism.name === 'all') return true;
    if ('network' in mechanism) return cidrContains(mechanism.network, this.client.ip);
    const target = await this.spendOn(mechanism.target, domain);
    if (target !== null && typeof target === 'object') return target;
    if (mechanism.name === 'include') return this.include(target);
    // A name that cannot exist: RFC 7208 §4.8 leaves it open, and what does not exist matches nothing.
    if (target === null) return false;
    switch (mechanism.name) {
      case 'a':
        return this.a(target, mechanism.prefix);
      case 'mx':
        return this.mx(target, mechanism.prefix);
      case 'ptr':
        return this.ptr(target);
      case 'exists':
        return this.exists(target);
    }
  }

  /** RFC 7208 §5.2 */
  private async include(target: string | null): Promise<Match> {
    const inside = await this.checkTarget(target);
    if (inside.result === 'pass') return { inside };
    if (inside.result === 'none') return nothingIncluded(target);
    return inside.result === 'temperror' || inside.result === 'permerror' ? inside : false;
  }

  /** RFC 7208 §5.3 */
  private async a(target: string, prefix: DualCidr): Promise<Match> {
    const answer = await this.client.addressesOf(target);
    if (answer.status === 'found') return this.client.isAmong(answer, prefix);
    return answer.status === 'failed' ? dnsFailed(target, answer.reason) : this.budget.spendVoid();
  }

  /** RFC 7208 §5.4. Exchanges are asked at once, and a match outweighs one that could not be asked. */
  private async mx(target: string, prefix: DualCidr): Promise<Match> {
    const answer = await this.resolver.resolve(target, 'MX');
    if (answer.status === 'failed') return dnsFailed(target, answer.reason);
    if (answer.status !== 'found') return this.budget.spendVoid();
    if (answer.records.length > MAX_NAMES)
      return outcome('permerror', 'spf-too-many-exchanges', { name: target, limit: MAX_NAMES });
    const names = answer.records.map((record) => queryName(record.slice(record.indexOf(' ') + 1)));
    const exchanges = names.filter((name) => name !== null);
    const answers = await Promise.all(exchanges.map((name) => this.client.addressesOf(name)));
    if (answers.some((one) => this.client.isAmong(one, prefix))) return true;
    for (const [index, one] of answers.entries())
      if (one.status === 'failed') return dnsFailed(exchanges[index] ?? target, one.reason);
    // Voids are counted by terms, not by questions (§4.6.4): an IPv6 client makes one of every IPv4-only exchange.
    return answers.every(({ status }) => status === 'found') ? false : this.budget.spendVoid();
  }

  /** RFC 7208 §5.5: an error of DNS is no match. */
  private async ptr(target: string): Promise<Match> {
    const { status, validated } = await this.client.names();
    if (validated.some((name) => isWithin(name, target))) return true;
    return status === 'no-name' || status === 'no-data' ? this.budget.spendVoid() : false;
  }

  /** RFC 7208 §5.7: an A record, whatever the client's kind. */
  private async exists(target: string): Promise<Match> {
    const answer = await this.resolver.resolve(target, 'A');
    if (answer.status === 'failed') return dnsFailed(target, answer.reason);
    return answer.status === 'found' || this.budget.spendVoid();
  }

  /** One lookup, and the name it is for. */
  private async spendOn(spec: DomainSpec | null, domain: string) {
    const exceeded = this.budget.spend();
    if (exceeded) return exceeded;
    return spec ? targetOf(spec, domain, this.identity, this.client, this.budget) : domain;
  }

  /** check_host() for a name out of a record; one that cannot be asked for has no record (RFC 7208 §4.3). */
  private checkTarget(target: string | null): Outcome | Promise<Outcome> {
    return target?.includes('.') ? this.checkHost(target) : outcome('none', 'spf-no-record');
  }
}

/** RFC 7208 §5.2, §6.1: none, of an include or a redirect, is a permanent error. */
function nothingIncluded(target: string | null): Outcome {
  return outcome('permerror', 'spf-no-record-included', { name: target ?? '' });
}
