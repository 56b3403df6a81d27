import { networkOf } from '../base/cidr.ts';
import type { Cidr } from '../base/cidr.ts';
import { ipVersion } from '../base/ip.ts';
import type { Ip } from '../base/ip.ts';
import { mergeCidrs } from '../ranges/merge.ts';
import { specialBlocks } from '../ranges/special.ts';
import type { SpecialBlock } from '../ranges/special.ts';
import type { SenderProfile } from '../senders/profile.ts';
import { readAnswers } from './answers.ts';
import { addDays, isDay } from './day.ts';
import { refuseRanges } from './guard.ts';
import { labelOf, safeSlug } from './labels.ts';
import type { Refusal, RequestNote } from './refusal.ts';
import type { AllowRequest, Target } from './target.ts';

/** A gate is looked at again after so many days, unless the admin says otherwise. */
const REVIEW_DAYS = 90;

export interface RequestInput {
  readonly profile: Pick<SenderProfile, 'id' | 'name' | 'published' | 'retrieved'> & {
    readonly ranges: readonly { readonly cidr: Cidr }[];
  };
  readonly target: Target;
  readonly ticket?: string;
  /** Days, `2026-11-22`. */
  readonly today: string;
  readonly review?: string;
  readonly until?: string;
  /** Typed by the admin; lets a wide list pass a threshold. */
  readonly reason?: string;
  readonly answers?: Readonly<Record<string, string>>;
  /** Networks of the admin's own hosts and gateways. */
  readonly ownNetworks?: readonly Cidr[];
  /** Instead of IANA's blocks. */
  readonly special?: readonly SpecialBlock[];
}

export type Made =
  | { readonly ok: true; readonly request: AllowRequest; readonly notes: readonly RequestNote[] }
  | { readonly ok: false; readonly refusals: readonly Refusal[] };

/** The one way to a request: what is not a published list, checked and complete, is refused with every reason at once. */
export function makeRequest(input: RequestInput): Made {
  const { profile, target } = input;
  if (target.shown === 'none')
    return { ok: false, refusals: [{ code: 'target.no-lever', params: { target: target.id } }] };
  const published = profile.ranges.map(({ cidr }) => cidr);
  const ranges = mergeCidrs(published);
  const { answers, mx, refusals: unanswered } = readAnswers(target.questions, input.answers ?? {});
  const slug = safeSlug(profile.id);
  const name = labelOf('name', profile.name, slug);
  const ticket = labelOf('ticket', input.ticket ?? '', 'none');
  const reason = labelOf('reason', input.reason ?? '', '');
  const own = [...(input.ownNetworks ?? []), ...mx.map(hostNetwork)];
  const refusals = [
    ...refuseRanges(published, ranges, { special: input.special ?? specialBlocks, own, hasReason: reason.text !== '' }),
    ...refuseEntries(ranges, target),
    ...unanswered,
    ...refuseDays(input),
  ];
  const [first, ...rest] = ranges;
  if (refusals.length > 0 || first === undefined) return { ok: false, refusals };

  const until = input.until ?? null;
  const request: AllowRequest = {
    ranges: [first, ...rest],
    slug,
    name: name.text,
    ticket: ticket.text,
    reason: reason.text || null,
    listDate: profile.published ?? profile.retrieved,
    listDateIs: profile.published === null ? 'retrieved' : 'published',
    today: input.today,
    review: reviewOf(input),
    until,
    answers,
    mx,
    port: 25,
  };
  const lines = target.lines?.(request) ?? 0;
  if (target.limits.lines !== undefined && lines > target.limits.lines)
    return {
      ok: false,
      refusals: [{ code: 'target.lines', params: { target: target.id, count: lines, limit: target.limits.lines } }],
    };
  if (target.apply(request).left.length === ranges.length)
    return { ok: false, refusals: [{ code: 'list.not-expressible', params: { target: target.id } }] };
  const native: RequestNote[] =
    until !== null && target.expiry === 'no'
      ? [{ code: 'until.not-native', params: { target: target.id, until } }]
      : [];
  return { ok: true, request, notes: [...name.notes, ...ticket.notes, ...reason.notes, ...native] };
}

function refuseEntries(ranges: readonly Cidr[], { id, limits }: Target): Refusal[] {
  return limits.entries !== undefined && ranges.length > limits.entries
    ? [{ code: 'target.entries', params: { target: id, count: ranges.length, limit: limits.entries } }]
    : [];
}

/** Real days only, and a gate must not be due before it is opened. */
function refuseDays({ today, review, until, profile }: RequestInput): Refusal[] {
  const days = { today, review, until, list: profile.published ?? profile.retrieved };
  const invalid = Object.entries(days).filter(([, day]) => day !== undefined && !isDay(day));
  if (invalid.length > 0)
    return invalid.map(([field, day]) => ({ code: 'date.invalid', params: { field, text: day ?? '' } }));
  return Object.entries({ review, until }).flatMap(([field, day]): Refusal[] =>
    day !== undefined && day <= today ? [{ code: 'date.past', params: { field, text: day } }] : [],
  );
}

/** A gate that cannot close by itself is looked at on the day it should have closed. */
function reviewOf({ today, review, until, target }: RequestInput): string {
  const due = review ?? addDays(today, REVIEW_DAYS);
  return until !== undefined && target.expiry === 'no' && until < due ? until : due;
}

function hostNetwork(address: Ip): Cidr {
  return networkOf(address, ipVersion(address) === 4 ? 32 : 128);
}
