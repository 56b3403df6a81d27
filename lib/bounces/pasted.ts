import { utf8FromText } from '../base/bytes.ts';
import { readMessage } from '../message/read.ts';
import { assemble } from './assemble.ts';
import type { Bounce, BouncedRecipient, Reason } from './bounce.ts';
import { readCodes } from './codes.ts';
import { draftOf, saying } from './draft.ts';
import { isFilled } from './entries.ts';
import { firstAddress } from './addresses.ts';
import { stretch } from './line.ts';
import type { Line } from './line.ts';
import { linesOfText } from './lines.ts';
import { readLogLine } from './log-line.ts';
import { readBounce } from './read.ts';
import { rowRecipient } from './report-row.ts';
import { readSenderReport } from './sender-report.ts';

/** Rows and lines of a paste; many more belong to the reader of files. */
const MAX_ROWS = 1000;

/** Lines of what a server said, when nothing else was pasted. */
const MAX_SPOKEN = 12;

/** A phrase is short; a sentence is somebody's own. */
const MAX_PHRASE = 200;

/** Read of a paste: whoever has more has a file. */
const MAX_TEXT = 128 * 1024;

/** Lines of a platform's answer. */
const MAX_ANSWER = 100;

/** Reasons of a platform that sent nothing. */
const OF_PLATFORMS: ReadonlySet<Reason> = new Set(['suppressed', 'internal-esp', 'pending']);

/** A number alone, which two tables read differently. */
const NUMBER = /^\s*\d{1,3}\s*$/;

/**
 * Reads what somebody pasted instead of a message: a line of SMTP, lines of a mail log, rows of the sender's report, the answer of a
 * sending platform, or a bounce as it stands on the screen. Spans are bytes of the text in UTF-8. null: none of these, or
 * a number alone.
 */
export function readPastedBounce(text: string): Bounce | null {
  if (NUMBER.test(text) || text.trim() === '') return null;
  const taken = text.slice(0, MAX_TEXT);
  const message = readMessage({ bytes: utf8FromText(taken), fidelity: 'transcoded', repairs: [] });
  const bare = { ...message, fields: [] };
  const lines = linesOfText(bare, { start: 0, end: message.text.length }, 0);
  const isJson = /^\s*[{[]/.test(taken);
  return (
    readLog(lines) ??
    readRows(taken, lines) ??
    (isJson ? readBounce(bare) : null) ??
    readSpoken(lines) ??
    readPlatform(lines) ??
    readBounce(bare) ??
    readWords(lines)
  );
}

function readLog(lines: readonly Line[]): Bounce | null {
  const drafts = lines
    .filter(isFilled)
    .slice(0, MAX_ROWS)
    .map(readLogLine)
    .filter((draft) => draft !== null);
  const reporter = { shape: 'log-line', reportingMta: null };
  return pasted(
    reporter.shape,
    drafts.map((draft) => assemble(draft, reporter)),
  );
}

function readRows(text: string, lines: readonly Line[]): Bounce | null {
  const rows = readSenderReport(text, MAX_ROWS)?.rows ?? [];
  return pasted(
    'report-row',
    rows.map((row) => rowRecipient(row, lines)).filter((row) => row !== null),
  );
}

/** What a server said, and nothing around it. */
function readSpoken(lines: readonly Line[]): Bounce | null {
  const filled = lines.filter(isFilled);
  const [first] = filled;
  if (!first || filled.length > MAX_SPOKEN) return null;
  const said = saying(filled.map((line) => stretch(line)));
  const { reply, enhanced } = readCodes(filled.map(({ text }) => text).join(' '));
  // Many lines are a letter, unless each goes on with the same reply: `550-…`, `550 …`.
  const isReply = reply !== null && filled.every(({ text }) => text.trim().startsWith(reply.code));
  if ((!reply && !enhanced) || (filled.length > 2 && !isReply)) return null;
  const named = firstAddress(first.text);
  const recipient = named ? { line: first, start: named.start, end: named.end } : null;
  const reporter = { shape: 'smtp-line', reportingMta: null };
  return pasted(reporter.shape, [assemble(draftOf({ address: named?.address ?? null, recipient, said }), reporter)]);
}

/** A phrase without a code, as a sender's program shows it: «conexión rechazada», `Mailbox full`. */
function readWords(lines: readonly Line[]): Bounce | null {
  const [only, more] = lines.filter(isFilled);
  if (!only || more || only.text.length > MAX_PHRASE) return null;
  const reporter = { shape: 'phrase', reportingMta: null };
  const recipient = assemble(draftOf({ said: saying([stretch(only)], false) }), reporter);
  return recipient.evidence.some(({ of }) => of === 'reason') ? pasted(reporter.shape, [recipient]) : null;
}

/** A sending platform's answer, JSON or a sentence in its words: nothing was sent, so that no server spoke and nothing is final. */
function readPlatform(lines: readonly Line[]): Bounce | null {
  const filled = lines.filter(isFilled).slice(0, MAX_ANSWER);
  const [named] = filled.flatMap((line) => {
    const found = firstAddress(line.text);
    return found ? [{ address: found.address, recipient: { line, start: found.start, end: found.end } }] : [];
  });
  const reporter = { shape: 'api-answer', reportingMta: null };
  const said = saying(
    filled.map((line) => stretch(line)),
    false,
  );
  const recipient = assemble(draftOf({ ...named, said }), reporter);
  if (!OF_PLATFORMS.has(recipient.reason)) return null;
  return pasted(reporter.shape, [{ ...recipient, final: null, addressDead: false }]);
}

function pasted(shape: string, recipients: readonly BouncedRecipient[]): Bounce | null {
  return recipients.length > 0 ? { kind: 'bounce', shape, reportingMta: null, recipients, returned: null } : null;
}
