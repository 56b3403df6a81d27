import type { Message } from '../../message/message.ts';
import type { CheckParams, DkimWhy, Judgement } from '../check.ts';
import { bodyNotes, keyNotes, refusal, signatureNotes } from './acceptance.ts';
import { changedFields } from './copied-fields.ts';
import type { Verification } from './crypto.ts';
import { neutral, quoted, withRemarks } from './judgement.ts';
import type { Judged, Remarks } from './judgement.ts';
import type { KeyRecord } from './key-record.ts';
import type { Signature } from './signature.ts';
import { MAX_BODY } from './signed-body.ts';
import type { BodyState, Meter } from './signed-body.ts';

/** The message, and how it was got. */
export interface Setting {
  readonly message: Message;
  /** The border's time, or the clock's. */
  readonly now: Date;
  /** The platform it was got from is known to rewrite what it stores. */
  readonly rewrites: boolean;
  readonly meter?: Meter | undefined;
}

const HEADER_INTACT: Remarks = { notes: ['header-intact'], params: {} };
const NOTHING: Remarks = { notes: [], params: {} };

/** What a signature comes to, its key had and both its halves looked at. */
export function judge(
  setting: Setting,
  signature: Signature,
  record: KeyRecord,
  header: Verification,
  body: BodyState,
): Judged {
  const { message, now } = setting;
  const ofKey = keyNotes(record);
  const unverified = unverifiable(header);
  if (unverified) return withRemarks(unverified, ofKey);
  const holds = header === 'holds';
  const ofHeader = holds ? HEADER_INTACT : NOTHING;
  const damage = damageOf(message, signature, holds, body);
  if (damage) return withRemarks(blame(setting, ...damage), ofKey, ofHeader);
  if (body === 'too-large')
    return withRemarks(neutral('too-large', { megabytes: MAX_BODY / 1024 ** 2 }), ofKey, ofHeader);
  if (body === 'unknown') return withRemarks(neutral('source-headers'), ofKey, ofHeader);
  const judgement = refusal(message, signature, record.key, body, now) ?? VERIFIED;
  return withRemarks(judgement, ofKey, signatureNotes(message, signature, now));
}

const VERIFIED: Judgement = { result: 'pass', why: 'verified', params: {} };

/** What a signature comes to of which there is no key. */
export function judgeWithoutKey(fault: Judgement | Judged, body: BodyState): Judged {
  const couldBe = fault.result === 'temperror' || fault.why === 'not-looked-up';
  const known: Remarks = 'notes' in fault ? { notes: fault.notes, params: {} } : NOTHING;
  return withRemarks(fault, known, couldBe ? bodyNotes(body) : NOTHING);
}

/** What is no signature by its tags. In a copy of the message a tag may have come to harm by copying. */
export function judgeUnread(setting: Setting, fault: Judgement): Judged {
  const isBroken = fault.result === 'permerror' && setting.message.source.fidelity !== 'exact';
  return withRemarks(isBroken ? blame(setting, fault.why) : fault);
}

/** Why nobody can say whether this key made a signature; null: one can. */
export function unverifiable(header: Verification): Judgement | null {
  if (header === 'unsupported') return neutral('ed25519-unsupported');
  return header === 'refused' ? neutral('key-refused') : null;
}

/** Only bytes that are the wire's own can convict: in all others nobody can tell who changed them. */
export function blame<Why extends string>(
  { message, rewrites }: Setting,
  why: Why,
  params: CheckParams = {},
): Judgement<Why | DkimWhy> {
  const { fidelity } = message.source;
  if (fidelity !== 'exact') return neutral(`source-${fidelity}`, params);
  return rewrites ? neutral('rewritten', params) : { result: 'fail', why, params };
}

function damageOf(
  { fields }: Message,
  { copies }: Signature,
  holds: boolean,
  body: BodyState,
): [DkimWhy, CheckParams] | null {
  const seen = typeof body === 'string' ? null : body;
  if (!holds) {
    const changed = copies === null ? [] : changedFields(fields, copies);
    const params = changed.length > 0 ? { changed: quoted(changed.join(', ')) } : {};
    return [seen && !seen.isIntact ? 'message-changed' : 'header-changed', params];
  }
  if (seen === null || seen.isIntact) return null;
  const { signed, octets } = seen;
  return signed > octets ? ['body-shorter', { signed, octets }] : ['body-changed', {}];
}
