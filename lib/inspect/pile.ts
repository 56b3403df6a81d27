import { displayText, latin1FromBytes } from '../base/bytes.ts';
import { readPastedBounce } from '../bounces/pasted.ts';
import { readBounce } from '../bounces/read.ts';
import { rowRecipient } from '../bounces/report-row.ts';
import { readSenderReport } from '../bounces/sender-report.ts';
import type { ReportRow } from '../bounces/sender-report.ts';
import { isKnownName } from '../message/field-names.ts';
import type { Source } from '../message/message.ts';
import { readMessage } from '../message/read.ts';
import { splitBlocks, splitMessages } from '../message/several.ts';
import type { SourceInput } from '../message/source.ts';
import { inspect } from './inspect.ts';
import { listed, listedRecipient } from './listed.ts';
import type { Listed, ListedRecipient } from './listed.ts';
import type { Settings, World } from './settings.ts';

/** In one pile, whatever number of files they came in: each is inspected and kept. */
export const MAX_ITEMS = 10_000;

/** What shows whether a file is a sender's report: it may as well be a hundred megabytes of mail. */
const HEAD = 64 * 1024;

/** A longer text is no answer of a server that somebody kept. */
const MAX_TEXT = 1024 * 1024;

/** A message; or a text that tells of a bounce without being one, as a row of a sender's report or a server's answer. */
export type Item =
  | { readonly kind: 'message'; readonly source: Source }
  | { readonly kind: 'text'; readonly text: string; readonly row: ReportRow | null };

export interface Opened {
  readonly items: readonly Item[];
  /** How many more there are, beyond the limit. */
  readonly left: number;
  /** Why there is none. */
  readonly failure: 'not-text' | 'msg-headerless' | 'msg-unread' | null;
}

/** Everything in one file or text: the rows of a sender's report, the messages of an mbox, one message, one answer. */
export function openInput(input: SourceInput): Opened {
  if (readSenderReport(textOf(input, HEAD), 0)) return openReport(textOf(input));
  const { messages, left } = splitMessages(input);
  const items = messages.filter(hasFields).map((source): Item => ({ kind: 'message', source }));
  if (items.length > 1 || isMail(messages[0])) return { items, left, failure: null };
  const failure = failureOf(messages[0]);
  const text = failure === 'not-text' ? textOf(input, MAX_TEXT) : '';
  if (readPastedBounce(text)) return { items: [{ kind: 'text', text, row: null }], left: 0, failure: null };
  return { items, left, failure: items.length > 0 ? null : failure };
}

function openReport(text: string): Opened {
  const { rows = [], left = 0 } = readSenderReport(text, MAX_ITEMS) ?? {};
  const items = rows.map((row): Item => {
    return { kind: 'text', text: [row.recipient, row.code, ...row.others].join('; '), row };
  });
  return { items, left, failure: null };
}

/** Each header of those in one source as a message of its own: a person's word that they are several. */
export function openEach(source: Source): Opened {
  const { messages, left } = splitBlocks(source);
  return { items: messages.filter(hasFields).map((one) => ({ kind: 'message', source: one })), left, failure: null };
}

/** The line of one item in a list of them. */
export function listItem(item: Item, name: string, settings: Settings, world: World): Listed {
  if (item.kind === 'message') return listed(inspect(item.source, settings, world), name);
  const around = { name, subject: '', date: null, level: null };
  if (item.row) return { ...around, kind: 'bounce', recipients: [rowListed(item.row)] };
  const bounce = readPastedBounce(item.text);
  return { ...around, kind: bounce?.kind ?? null, recipients: bounce?.recipients.map(listedRecipient) ?? [] };
}

/** A code that no table has says nothing, and its recipient stays in the list. */
function rowListed(row: ReportRow): ListedRecipient {
  const known = rowRecipient(row, []);
  if (known) return listedRecipient(known);
  return {
    recipient: row.recipient === '' ? null : row.recipient,
    replyCode: null,
    enhancedCode: null,
    sourceCode: row.code === '' ? null : row.code,
    reason: 'undefined',
    move: 'depends',
    final: null,
    addressDead: false,
    remote: null,
    diagnostic: null,
  };
}

/** Whether there is anything of a message in it. */
function hasFields(source: Source): boolean {
  return readMessage(source).fields.length > 0;
}

/**
 * Lines of a log and JSON begin like fields too: a message has one that mail has. Behind a text stands the header that a
 * bounce quotes, unless what begins there is the bounce.
 */
function isMail(source: Source): boolean {
  const message = readMessage(source);
  if (!message.fields.some(({ name }) => isKnownName(name))) return false;
  return !source.repairs.includes('preface') || readBounce(message) !== null;
}

function failureOf({ problems = [] }: Source): Opened['failure'] {
  const codes = new Set(problems.map(({ code }) => code));
  if (codes.has('message.msg-headerless')) return 'msg-headerless';
  return codes.has('message.msg-unread') ? 'msg-unread' : 'not-text';
}

/** So much of the text, as a spreadsheet saves it: UTF-8, UTF-16 with its mark, else windows-1252. */
function textOf(input: SourceInput, most = Infinity): string {
  if ('text' in input) return input.text.slice(0, most);
  const bytes = input.bytes.subarray(0, most);
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  return isUtf16 ? new TextDecoder('utf-16le').decode(bytes) : displayText(latin1FromBytes(bytes));
}
