import type { Message } from '../message/message.ts';
import { readAnswer } from './answer.ts';
import { assemble } from './assemble.ts';
import type { Reporter } from './assemble.ts';
import type { Bounce, BounceKind } from './bounce.ts';
import { readComplaint } from './complaint.ts';
import { readCodes } from './codes.ts';
import { draftOf, textOf } from './draft.ts';
import type { Draft } from './draft.ts';
import { MAX_RECIPIENTS, readStatus, statusInText } from './dsn.ts';
import { readLetter } from './letter.ts';
import { noticeOf, noticeOfLines } from './notice.ts';
import type { Notice } from './notice.ts';
import { insideOf, messageAt, readOuter } from './outer.ts';
import type { Outer } from './outer.ts';
import { unquoted } from './quoted.ts';
import { readReceipt } from './receipt.ts';
import { returnedRecipients } from './returned-recipients.ts';
import { isAutomatic, isSystemMail } from './writer.ts';
/** Bounces inside bounces that are opened; one that holds itself would never end. */
const MAX_DEPTH = 3;

/**
 * Reads a report of failed delivery in whatever shape it came (RFC 3464, RFC 6533, and the letters of some forty programs), and
 * what looks like one and is none: complaints, receipts, automatic answers. Only the outermost report counts; one inside
 * the returned message is context. null: an ordinary message.
 */
export function readBounce(message: Message): Bounce | null {
  return readAt(message, 0);
}

function readAt(message: Message, depth: number): Bounce | null {
  const outer = readOuter(message);
  const notice = noticeOf(message, outer);
  return (
    readComplaint(message, outer, notice) ??
    readReceipt(message, outer, notice) ??
    readReport(message, outer, notice) ??
    readLetterBounce(notice, outer, depth) ??
    readQuoted(message, outer, notice) ??
    readAnswer(notice) ??
    readInside(notice, outer, depth)
  );
}

/** Fields of status, in a part of their own or in the middle of a text, with what the letter beside them adds. */
function readReport(message: Message, outer: Outer, notice: Notice): Bounce | null {
  const inText = outer.statuses.length === 0;
  const { drafts, reportingMta } = inText ? statusInText(notice.lines) : readStatus(message, outer.statuses);
  if (drafts.length === 0 && (inText || !isSystemMail(notice))) return null;
  const letter = readLetter(notice);
  const reporter = {
    shape: letter && letter.shape !== 'generic' ? letter.shape : inText ? 'fields-in-text' : 'rfc3464',
    reportingMta: reportingMta ?? letter?.reportingMta ?? null,
  };
  const told = letter?.drafts ?? [];
  const merged = drafts.length > 0 ? joined(drafts, told) : told.length > 0 ? told : [draftOf({ action: 'failed' })];
  const kind = !inText ? 'dsn' : notice.mail && !isSystemMail(notice) ? 'forwarded-bounce' : 'bounce';
  return bounceOf(kind, reporter, merged, notice);
}

/** The letter alone. One that nobody knows, and without a code in it, may be the wrapping of a bounce. */
function readLetterBounce(notice: Notice, outer: Outer, depth: number): Bounce | null {
  const letter = readLetter(notice);
  if (!letter || letter.drafts.length === 0) return null;
  const { shape, reportingMta, drafts } = letter;
  const system = !notice.mail || isSystemMail(notice);
  if (shape === 'generic' && (!system || isAutomatic(notice))) return null;
  const bounce = bounceOf(system ? 'bounce' : 'forwarded-bounce', { shape, reportingMta }, drafts, notice);
  const coded = bounce?.recipients.some(({ replyCode, enhancedCode }) => replyCode !== null || enhancedCode !== null);
  return shape === 'generic' && !coded ? (readInside(notice, outer, depth) ?? bounce) : bounce;
}

/** A bounce below `>` in somebody's mail. */
function readQuoted(message: Message, outer: Outer, notice: Notice): Bounce | null {
  if (!notice.mail || isSystemMail(notice)) return null;
  const quoted = unquoted(notice.written);
  if (!quoted) return null;
  const inner = { ...noticeOfLines(message, quoted, true), failed: [] };
  const letter = readLetter(inner);
  const bounce =
    readReport(message, { ...outer, statuses: [] }, inner) ??
    (letter && letter.shape !== 'generic' ? bounceOf('forwarded-bounce', letter, letter.drafts, inner) : null);
  return bounce && { ...bounce, kind: 'forwarded-bounce' };
}

/** A bounce that somebody attached, or wrapped into a letter of his own. */
function readInside(notice: Notice, outer: Outer, depth: number): Bounce | null {
  if (depth >= MAX_DEPTH) return null;
  const attached = outer.returned && insideOf(notice.message, outer.returned);
  const inner = attached ?? (notice.returned && messageAt(notice.message, notice.returned));
  const bounce = inner && readAt(inner, depth + 1);
  return bounce && (bounce.kind === 'dsn' || bounce.kind === 'bounce') ? { ...bounce, kind: 'forwarded-bounce' } : null;
}

/** Each recipient of the status fields with the letter's words about the same address. */
function joined(drafts: readonly Draft[], letter: readonly Draft[]): Draft[] {
  const byAddress = new Map(letter.map((draft) => [draft.address?.toLowerCase() ?? '', draft]));
  const only = drafts.length === 1 && letter.length === 1 ? letter[0] : undefined;
  return drafts.map((draft) => {
    const beside = byAddress.get(draft.address?.toLowerCase() ?? '') ?? only;
    if (!beside) return draft;
    return {
      ...draft,
      address: draft.address ?? beside.address,
      recipient: draft.recipient ?? beside.recipient,
      remote: draft.remote ?? beside.remote,
      remoteWords: draft.remote === null ? beside.remoteWords : draft.remoteWords,
      phase: draft.phase ?? beside.phase,
      ...(answered(draft)
        ? { said: [...draft.said, ...beside.said.filter(({ answer }) => !answer)], beside: beside.said }
        : { said: [...draft.said, ...beside.said] }),
    };
  });
}

function bounceOf(
  kind: BounceKind,
  { shape, reportingMta }: Reporter,
  drafts: readonly Draft[],
  notice: Notice,
): Bounce | null {
  if (drafts.length === 0) return null;
  const named = drafts.some(({ address }) => address === null) ? withReturned(drafts, notice) : drafts;
  const recipients = named.slice(0, MAX_RECIPIENTS).map((draft) => assemble(draft, { shape, reportingMta }));
  return { kind, shape, reportingMta, recipients, returned: notice.returned };
}

/** A Diagnostic-Code with a server's answer in it: the letter only says it again, in the reporter's words. */
function answered({ said: [first] }: Draft): boolean {
  return first !== undefined && first.answer && readCodes(textOf(first)).reply !== null;
}

/** Whom the returned message was for, where the report itself names nobody. */
function withReturned(drafts: readonly Draft[], notice: Notice): Draft[] {
  const [first] = notice.failed.length > 0 ? notice.failed : returnedRecipients(notice);
  return drafts.map((draft) =>
    draft.address === null && first ? { ...draft, address: first.address, recipient: first.words } : draft,
  );
}
