import { parseDomain } from '../../base/domain.ts';
import type { DnsFailure, Resolver } from '../../dns/resolver.ts';
import { organizationalDomainByList } from '../alignment.ts';
import { readDmarcRecord } from './record.ts';
import type { DmarcRecord } from './record.ts';

/** RFC 9989 §4.10: a name of eight labels or more goes on with its last seven, so that eight questions are the most. */
const MAX_LABELS = 7;

interface Found {
  readonly domain: string;
  readonly record: DmarcRecord;
}

/** What a walk from a domain to the root came past. */
export interface Walk {
  /** From the longest name to the shortest. */
  readonly found: readonly Found[];
  /** RFC 9989 §4.10.2 */
  readonly organizationalDomain: string;
  /** Several records at one name are none. */
  readonly several: boolean;
  /** The question that could not be answered: the walk ended there, and nobody knows what lies above. */
  readonly failure: WalkFailure | null;
  /** Nobody was there to ask: what was written down is all there is, and the organization is that of the suffix list. */
  readonly unasked: WalkFailure | null;
}

export interface WalkFailure {
  readonly name: string;
  readonly reason: DnsFailure;
}

/** A name's one record; null for none. */
type Place = { readonly record: DmarcRecord | null; readonly several: boolean } | WalkFailure;

/** Walks up the tree of names (RFC 9989 §4.10). Every name is asked for once, however many walks come past it. */
export class TreeWalker {
  private readonly resolver: Resolver;
  private readonly places = new Map<string, Promise<Place>>();

  constructor(resolver: Resolver) {
    this.resolver = resolver;
  }

  /** The record at the name itself. */
  placeOf(domain: string): Promise<Place> {
    const place = this.places.get(domain) ?? this.ask(domain);
    this.places.set(domain, place);
    return place;
  }

  async walk(start: string): Promise<Walk> {
    const found: Found[] = [];
    let several = false;
    let unasked: WalkFailure | null = null;
    for (const domain of stepsOf(start)) {
      // oxlint-disable-next-line no-await-in-loop -- psd= says where the walk ends
      const place = await this.placeOf(domain);
      if ('reason' in place) {
        if (place.reason !== 'unasked') return { found, organizationalDomain: start, several, failure: place, unasked };
        unasked ??= place;
        continue;
      }
      several ||= place.several;
      if (!place.record) continue;
      found.push({ domain, record: place.record });
      if (place.record.psd !== 'u') break;
    }
    const isTold = unasked === null || found.some(({ record }) => record.psd !== 'u');
    const organization = isTold ? organizationalDomain(start, found) : byList(start);
    return { found, organizationalDomain: organization, several, failure: null, unasked };
  }

  private async ask(domain: string): Promise<Place> {
    const name = `_dmarc.${domain}`;
    const answer = await this.resolver.resolve(name, 'TXT');
    if (answer.status === 'failed') return { name, reason: answer.reason };
    const texts = answer.status === 'found' ? answer.records : [];
    const [record = null, ...more] = texts.map(readDmarcRecord).filter((one) => one !== null);
    return more.length > 0 ? { record: null, several: true } : { record, several: false };
  }
}

/** The names a walk asks at: eight at most. */
function stepsOf(start: string): string[] {
  const labels = start.split('.');
  const steps = [start];
  for (let left = Math.min(labels.length - 1, MAX_LABELS); left > 0; left--) steps.push(labels.slice(-left).join('.'));
  return steps;
}

/** psd=n marks it, psd=y marks the name above it, otherwise it is the highest with a record (RFC 9989 §4.10.2). */
function organizationalDomain(start: string, found: readonly Found[]): string {
  const last = found.at(-1);
  if (!last) return start;
  if (last.record.psd !== 'y') return last.domain;
  // Where the walk began at the suffix, there is no label below, and it is its own organization.
  return start
    .split('.')
    .slice(-last.domain.split('.').length - 1)
    .join('.');
}

function byList(start: string): string {
  const domain = parseDomain(start);
  return domain === null ? start : organizationalDomainByList(domain);
}
