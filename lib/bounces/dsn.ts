import type { Message } from '../message/message.ts';
import { findAddresses } from './addresses.ts';
import { draftOf, saying } from './draft.ts';
import type { Draft } from './draft.ts';
import { stretch, wordsOf } from './line.ts';
import type { Line, Stretch } from './line.ts';
import { linesOfPart } from './lines.ts';
import type { Numbered } from './outer.ts';
import { hostOf } from './remote.ts';
import { piecesOf, readStatusGroups, valueOf } from './status-fields.ts';
import type { StatusGroup } from './status-fields.ts';

/** One report may name as many recipients as its writer likes; a Report must stay small enough to hand over. */
export const MAX_RECIPIENTS = 1000;

/** Read of a part of status fields: some hundred bytes for each recipient. */
const MAX_STATUS = 512 * 1024;

/** `rfc822;`, `smtp;`, `dns;` (RFC 3464 §2.1.2). */
const TYPE = /^[a-z][\w.-]{0,30}[ \t]*;[ \t]*/i;

const RECIPIENT = ['final-recipient', 'original-recipient', 'x-actual-recipient'];

/** What the fields of status tell, and what they tell of the reporter. */
export interface StatusReport {
  readonly reportingMta: string | null;
  readonly drafts: readonly Draft[];
}

/** Reads the delivery status of RFC 3464 and RFC 6533. */
export function readStatus(message: Message, parts: readonly Numbered[]): StatusReport {
  return statusIn(parts.flatMap(({ part, number }) => linesOfPart(message, part, number, MAX_STATUS)));
}

/** The same out of lines. */
export function statusIn(lines: readonly Line[]): StatusReport {
  const groups = readStatusGroups(lines, MAX_RECIPIENTS + 1);
  const reporting = groups.map((group) => valueOf(group, 'reporting-mta')).find((value) => value !== null);
  const drafts = groups.map(draftOfGroup).filter((draft) => draft !== null);
  return {
    reportingMta: reporting === undefined || reporting === null ? null : hostOf(reporting),
    drafts: drafts.slice(0, MAX_RECIPIENTS),
  };
}

/** Status fields in the middle of a text: Amazon WorkMail, a report whose parts lost their boundaries, a paste. */
export function statusInText(lines: readonly Line[]): StatusReport {
  const named = lines.some(({ text }) => /^(?:final|original)-recipient ?: ?[a-z\d-]{1,20} ?;/i.test(text));
  const acted = named && lines.some(({ text }) => /^action ?: ?[a-z]/i.test(text));
  if (!acted) return { reportingMta: null, drafts: [] };
  const { reportingMta, drafts } = statusIn(lines);
  return { reportingMta, drafts: drafts.filter(({ address }) => address !== null) };
}

function draftOfGroup(group: StatusGroup): Draft | null {
  const named = RECIPIENT.map((key) => piecesOf(group, key)).filter((pieces) => pieces !== null);
  const action = piecesOf(group, 'action');
  if (named.length === 0 && !action) return null;
  const mailboxes = named.map(([value]) => mailboxOf(value)).filter((mailbox) => mailbox !== null);
  // `@relay.example:ana@server`, `@mx.example.org`: routes of a gateway's own, which nobody ever wrote to.
  const recipient = mailboxes.find((mailbox) => !wordsOf(mailbox).startsWith('@')) ?? null;
  const actionWords = action ? firstWord(action[0]) : null;
  const remote = piecesOf(group, 'remote-mta')?.[0] ?? null;
  const host = remote ? hostOf(wordsOf(remote)) : null;
  return draftOf({
    address: recipient ? unescaped(wordsOf(recipient)) : null,
    recipient,
    action: actionWords ? wordsOf(actionWords).toLowerCase() : null,
    actionWords,
    status: piecesOf(group, 'status')?.[0] ?? null,
    remote: host,
    remoteWords: remote && host ? withinOf(remote, host) : null,
    diagnostic: valueOf(group, 'diagnostic-code'),
    said: diagnosticOf(group),
    retryUntil: piecesOf(group, 'will-retry-until')?.[0] ?? null,
  });
}

/** RFC 3464 §2.3.6: only the type `smtp`, or none at all, begins with a reply of SMTP. */
function diagnosticOf(group: StatusGroup): Draft['said'] {
  const [first, ...more] = piecesOf(group, 'diagnostic-code') ?? [];
  if (!first) return [];
  const type = TYPE.exec(wordsOf(first))?.[0] ?? '';
  return saying(
    [stretch(first.line, first.start + type.length, first.end), ...more],
    type === '' || /^smtp\b/i.test(type),
  );
}

/** The address in a recipient's value: without its type, without brackets. */
function mailboxOf(value: Stretch): Stretch | null {
  const words = wordsOf(value);
  const type = TYPE.exec(words)?.[0].length ?? 0;
  const bare = stretch(value.line, value.start + type, value.end);
  if (!bare) return null;
  const text = wordsOf(bare);
  const angle = /^<([^<>]{1,600})>/.exec(text)?.[1];
  if (angle !== undefined) return stretch(bare.line, bare.start + 1, bare.start + 1 + angle.length);
  // `|exec procmail #ana@example.com`, `ana@example.com (Ana)`: one address among words.
  const [found, second] = /\s/.test(text) && !text.startsWith('"') ? findAddresses(text) : [];
  return found && !second ? { ...bare, start: bare.start + found.start, end: bare.start + found.end } : bare;
}

/** RFC 6533 §3: `\x{F1}` in an address of the type utf-8. */
function unescaped(address: string): string {
  return address.replace(/\\x\{([\da-f]{1,6})\}/gi, (escape, digits: string) => {
    const code = Number.parseInt(digits, 16);
    return code > 0x1f && code <= 0x10ffff ? String.fromCodePoint(code) : escape;
  });
}

function firstWord({ line, start, end }: Stretch): Stretch | null {
  const length = /^[a-z]+/i.exec(line.text.slice(start, end))?.[0].length ?? 0;
  return stretch(line, start, start + length);
}

function withinOf(value: Stretch, word: string): Stretch {
  const at = value.line.text.indexOf(word, value.start);
  return at < 0 ? value : { line: value.line, start: at, end: at + word.length };
}
