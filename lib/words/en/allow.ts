import type { NoteCode, RefusalCode } from '../../allowlist/refusal.ts';
import type {
  Check,
  EvidenceLevel,
  Layer,
  LeftReason,
  Lifts,
  Part,
  Target,
  TargetKind,
} from '../../allowlist/target.ts';

/** The card that opens one gate. */
export const allow = {
  title: 'Open {product} to {sender}',
  part: { apply: 'Apply', verify: 'Verify', undo: 'Undo' } satisfies Record<Part, string>,
  copyAll: 'Copy all',
  why: 'Why',
  products: 'Products',
  search: 'Search products',
  notFound: 'No product here is called “{text}”.',
  yours: 'Yours',
  ticket: 'Ticket',
  ticketHelp: 'Goes into the comment of the rule.',
  reason: 'Reason',
  reasonHelp: 'Goes into the rule and the ticket.',
  review: 'Review on',
  until: 'Closes on',
  untilHelp: 'The product closes the gate by itself when this day begins.',
  skips: 'What this skips',
  skipped: 'skipped',
  skipsNothing: 'It skips no check of the mail itself.',
  keeps: 'What stays on',
  known: 'How it is known',
  command: 'Shows the present value:',
  answerFirst: 'First answer what only you know.',
  refused: 'Nothing is opened:',
  changed: 'Changed[; new: {added}][; withdrawn by the sender and still open until this has run: {removed}].',
};

export const kind: Readonly<Record<TargetKind, string>> = {
  filter: 'Packet filters',
  mta: 'Mail servers',
  cloud: 'Cloud mail',
  gateway: 'Gateways',
  antispam: 'Spam filters',
  ban: 'Ban daemons',
};

export const layer: Readonly<Record<Layer, string>> = {
  connect: 'Connection',
  rate: 'Hourly limit',
  greylist: 'Greylisting',
  reputation: 'Reputation lists',
  content: 'Content and antivirus',
};

export const lifts: Readonly<Record<Lifts, string>> = {
  lifts: 'opened for these ranges',
  'separate-step': 'a step of its own',
  no: 'not in this product',
  unknown: 'not known',
};

/** The content layer is the one that must stay. */
export const contentStays: string = 'stays on';

export const check: Readonly<Record<Check, string>> = {
  spf: 'SPF',
  dkim: 'DKIM',
  dmarc: 'DMARC',
  spam: 'spam filter',
  phishing: 'phishing filter',
  antivirus: 'antivirus',
  attachments: 'attachment rules',
  reputation: 'reputation lists',
  greylist: 'greylisting',
  rate: 'limits',
};

export const evidence: Readonly<Record<EvidenceLevel, string>> = {
  traffic: 'tried with real traffic',
  parser: 'checked by the product’s own parser',
  docs: 'from the manual[, {date}]',
  unverified: 'not verified: try it first',
};

export const repeat: Readonly<Record<Target['repeat'], string>> = {
  same: 'Pasting it twice changes nothing.',
  guarded: 'It looks first: pasting it twice changes nothing.',
  doubles: 'Pasting it twice makes a second entry; Undo takes both.',
  refused: 'Paste it once only: the product refuses it a second time. Undo first, it takes both.',
};

export const persists: Readonly<Record<Target['persists'], string>> = {
  itself: 'It survives a restart.',
  step: 'It is gone after a restart unless you save it.',
};

export const expiry: Readonly<Record<Target['expiry'], string>> = {
  date: 'It can close by itself on a day.',
  no: 'It does not close by itself: review it on the day in its comment.',
};

export const leftOut: Readonly<Record<LeftReason, string>> = {
  'left.family': '{range}: this product has no form for it',
  'left.unverified': '{range}: whether this product takes it is not verified, so it stays out',
  'left.destination': '{range}: no mail server of that family was named',
  'left.place': '{range}: no list or filter of that family was named',
};

/** Why nothing is opened. */
export const refusal: Readonly<Record<RefusalCode, string>> = {
  'list.empty': 'The list is empty. Empty never means everybody.',
  'list.too-long': 'The list is too long[: {count} entries, at most {limit}].',
  'list.not-expressible': 'None of the ranges can be said in this product.',
  'range.too-wide': '{figure} is too wide to be opened; no reason helps.',
  'range.needs-reason': 'So many addresses need a reason[: {figure}, without one at most {limit}].',
  'range.special': '{range} is never public mail[: {name}].',
  'range.own': '{range} is yours: anybody could pose as you.',
  'target.entries': 'This product takes at most {limit} entries; the list has {count}.',
  'target.lines': 'The list would take {count} lines in this product, at most {limit} are sensible.',
  'target.no-lever': 'This product has no lever that opens this gate and nothing else.',
  'answer.unknown': 'This product does not ask for “{key}”.',
  'answer.missing': '“{key}” needs an answer: there is no safe default.',
  'answer.pattern': 'The answer to “{key}” has characters or a form it must not have.',
  'answer.forbidden': 'The answer to “{key}” holds a word that no rule of ours may hold.',
  'date.invalid': '{text} is not a date: write year-month-day.',
  'date.past': '{text} has passed.',
};

/** What should be known although the gate can be opened. */
export const requestNote: Readonly<Record<NoteCode, string>> = {
  'label.reduced': 'Only plain characters can stand in the comment: “{text}”.',
  'label.dropped': 'The note was left out: it held a word that no rule of ours may hold.',
  'until.not-native': 'This product cannot close by itself: undo it on {until}.',
};
