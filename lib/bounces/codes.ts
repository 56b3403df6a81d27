import { maskNumbers } from './mask.ts';

/** A code and where it stands in its text. */
export interface Code {
  readonly code: string;
  readonly start: number;
  readonly end: number;
}

export interface Codes {
  /** Three digits a server said (RFC 5321 §4.2). */
  readonly reply: Code | null;
  /** RFC 3463 §2; never `x.0.0`. */
  readonly enhanced: Code | null;
  /** The class of a code that says no more: `5.0.0`. */
  readonly classOnly: Code | null;
  /** Codes inside the words, which caused the outer ones. */
  readonly cause: { readonly replyCode: string | null; readonly enhancedCode: string | null } | null;
}

/** Read of one answer. RFC 5321 §4.5.3.1.5 allows 512 octets a line; what comes behind a few lines of it holds no verdict. */
const MAX_READ = 8192;

/** Codes looked at in one answer. A text of nothing but `550 ` would fill the memory. */
const MAX_CODES = 64;

const REPLY =
  /(?<![\w.~+/=@$%&*?!-])(?:2(?:11|14|20|21|35|5[0-3])|3[35][04]|[45][0-57]\d)(?=[ \t\-:;,)\]>"'}]|\.?$|\.\s)/g;
const ENHANCED = /(?<![\w.~])[245]\.[0-7]\.\d{1,3}(?![\w~]|\.\d)/g;

/** An enhanced code right behind a reply: `550 5.1.1`, `550-5.1.1`, `550 #5.1.1`, `550: 5.1.1`, `550 (5.1.1)`. */
const BEHIND_REPLY = /^[\s:-]{1,3}(?:\d{3}[ -])?[(#['"]{0,2}[245]\.[0-7]\.\d{1,3}(?![\w~]|\.\d)/;

/** What comes before a number that a server said, when it does not begin the line. */
const SAID_BEFORE =
  /(?:^|[\n:;"'<[({#|]|<<<|>>>|--|,|\b(?:said|says|saying|returned|return|response|responded with|replied|answered|code|error|status|reply|result|responsecode|error_code|err|smtp|got|respondi[oó]|devolvi[oó]|respuesta|c[oó]digo|respondeu|retornou|erro|[2-5]\d\d))[\s"'([#]{0,6}$/i;

/** Opens a nested answer: `<421 4.4.2 …>`, `responded with: "421 4.4.2 …"`. */
const OPENED = /[<[({"']\s*$/;

const BEFORE = 24;

/**
 * Reads the reply and the enhanced code of what was said. A number counts as a reply only where a server's answer can begin,
 * or beside an enhanced code; `answer`: the text begins as one.
 */
export function readCodes(said: string, answer = true): Codes {
  const text = said.length > MAX_READ ? said.slice(0, MAX_READ) : said;
  const masked = maskNumbers(text);
  const enhanced = codesIn(masked, ENHANCED);
  const replies = codesIn(masked, REPLY).filter((code) => isSaid(masked, code, answer));
  const reply = replies[0] ?? null;
  const own = enhancedOf(masked, reply, enhanced);
  const telling = own ?? null;
  return {
    reply,
    enhanced: telling,
    classOnly: telling ? null : (enhanced.find(({ code }) => isClassOnly(code)) ?? null),
    cause: causeIn(masked, reply, telling, replies, enhanced),
  };
}

export function isClassOnly(code: string): boolean {
  return code.endsWith('.0.0') || code.endsWith('.0.00');
}

function codesIn(text: string, pattern: RegExp): Code[] {
  const found: Code[] = [];
  for (const { 0: code, index } of text.matchAll(pattern)) {
    if (found.push({ code, start: index, end: index + code.length }) === MAX_CODES) break;
  }
  return found;
}

function isSaid(text: string, { code, start, end }: Code, answer: boolean): boolean {
  const begins = answer && start < BEFORE && text.slice(0, start).trim() === '';
  // Success stands at the beginning of an answer; elsewhere such a number is an exit status or a count.
  if (begins || /^[23]/.test(code)) return begins;
  const behind = text.slice(end, end + BEFORE);
  if (BEHIND_REPLY.test(behind)) return true;
  if (text[end] === '-' && /^-[\s\w<~"'[*]/.test(behind) && !/^-\d\d/.test(behind)) return true;
  const before = text.slice(Math.max(0, start - BEFORE), start);
  return before.trim() !== '' && SAID_BEFORE.test(before);
}

/** The enhanced code that belongs to a reply: beside it, else of its class, else the first. Queues' 4.4.7 and bare classes come last. */
function enhancedOf(text: string, reply: Code | null, all: readonly Code[]): Code | null {
  const telling = all.filter(({ code }) => !isClassOnly(code));
  if (!reply) return telling.find(({ code }) => code !== '4.4.7') ?? telling[0] ?? null;
  const beside = telling.find(
    ({ start, end }) => start >= reply.end && BEHIND_REPLY.test(text.slice(reply.end, end)) && start - reply.end < 10,
  );
  if (beside) return beside;
  const [digit = ''] = reply.code;
  const ofClass = telling.filter(({ code }) => code.startsWith(digit));
  return ofClass.find(({ code }) => code !== '4.4.7') ?? ofClass[0] ?? telling[0] ?? null;
}

function causeIn(
  text: string,
  reply: Code | null,
  enhanced: Code | null,
  replies: readonly Code[],
  all: readonly Code[],
): Codes['cause'] {
  if (!reply) return null;
  const outer = Math.max(reply.end, enhanced?.end ?? 0);
  for (const inner of replies) {
    if (inner.start < outer || inner.code === reply.code) continue;
    if (!OPENED.test(text.slice(inner.start - 3, inner.start))) continue;
    const beside = all.find(({ start }) => start > inner.end && start - inner.end < 4);
    return { replyCode: inner.code, enhancedCode: beside && !isClassOnly(beside.code) ? beside.code : null };
  }
  return null;
}
