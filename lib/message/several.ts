import { bytesFromLatin1, latin1FromBytes } from '../base/bytes.ts';
import { findBlocks, withBody } from './blocks.ts';
import type { Block } from './blocks.ts';
import { looksLikeField } from './field-names.ts';
import type { Repair, Source } from './message.ts';
import { readSource, worse } from './source.ts';
import type { SourceInput } from './source.ts';

/** Messages made of one input. Forty bytes are one in an mbox: a file of 32 MB would become 800,000 of them. */
const MAX_MESSAGES = 10_000;

/** Lines that a person may have written between two headers. More are a body. */
const MAX_BETWEEN = 3;

/** Of a divider that is looked at: a longer line is none, and would be read once for each thing it must hold. */
const MAX_DIVIDER = 300;

/** What every divider has behind the sender, in one order or another (RFC 4155 default format, and what programs make of it). */
const DIVIDER = [/ (?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[, ]/, / \d{1,2}:\d\d/, / (?:19|20)\d\d(?: |$)/];

export interface Several {
  /** In their order. */
  readonly messages: readonly [Source, ...Source[]];
  /** How many more there are, beyond the limit. */
  readonly left: number;
}

/**
 * The messages of an mbox file (RFC 4155), or the one message that anything else is. Header lines in the body of a message
 * do not divide it: a stranger may have written them, and only a person knows that they were pasted there. `each` is
 * that person's word.
 */
export function splitMessages(input: SourceInput, each = false): Several {
  const whole = readSource(input);
  if (whole.repairs.includes('mbox-from')) return splitMbox(whole);
  return each
    ? splitBlocks(whole)
    : { messages: [withCount(whole, headersOf(latin1FromBytes(whole.bytes)).length)], left: 0 };
}

/** The first message, and the problem that there are more. */
export function firstOf({ messages, left }: Several): Source {
  return withCount(messages[0], messages.length + left);
}

/** Every header of those that stand one below the other in a source, as a message of its own. */
export function splitBlocks(whole: Source): Several {
  const text = latin1FromBytes(whole.bytes);
  const blocks = headersOf(text);
  if (blocks.length < 2) return { messages: [whole], left: 0 };
  const pieces = blocks.slice(0, MAX_MESSAGES).map((block, index) => withBody(text, block, blocks[index + 1]?.start));
  // Where the body of one ends and the next was pasted is a guess.
  const around = { ...whole, fidelity: worse(whole.fidelity, 'transcoded') };
  const [first = whole, ...others] = pieces.map((piece) => sourceOf(piece, around, [...whole.repairs, 'preface']));
  return { messages: [first, ...others], left: blocks.length - pieces.length };
}

function splitMbox(whole: Source): Several {
  const text = latin1FromBytes(whole.bytes);
  const found = [...dividers(text)];
  const starts = [0, ...found.map(({ behind }) => behind)];
  const pieces = starts.slice(0, MAX_MESSAGES).map((start, index) => text.slice(start, found[index]?.at));
  const outer = whole.repairs.slice(0, whole.repairs.indexOf('mbox-from') + 1);
  const [first = whole, ...others] = pieces.map((piece, index) =>
    unquoted(sourceOf(piece, whole, index === 0 ? whole.repairs : outer)),
  );
  return { messages: [first, ...others], left: starts.length - pieces.length };
}

/** `From ana@empresa.example Sat Nov 21 20:25:02 2026` behind an empty line and before a field; the empty line belongs to it. */
function* dividers(text: string): Generator<{ readonly at: number; readonly behind: number }> {
  for (let feed = text.indexOf('\nFrom '); feed >= 0; feed = text.indexOf('\nFrom ', feed + 1)) {
    const before = feed - (text[feed - 1] === '\r' ? 1 : 0);
    const next = text.indexOf('\n', feed + 1) + 1;
    if (next === 0) return;
    if (text[before - 1] !== '\n' || next - feed > MAX_DIVIDER || !isDivider(text.slice(feed + 1, next).trimEnd()))
      continue;
    if (looksLikeField(text.slice(next, next + MAX_DIVIDER))) yield { at: before, behind: next };
  }
}

/**
 * Writers of mbox put a `>` before a `From ` in a body, some also before one that is quoted already. Which kind wrote this
 * file cannot be told, so a signature over the body proves nothing by failing.
 */
function unquoted(source: Source): Source {
  const text = latin1FromBytes(source.bytes);
  const plain = text.replace(/^>(?=>*From )/gm, '');
  if (plain === text) return source;
  const fidelity = worse(source.fidelity, 'transcoded');
  return { ...source, bytes: bytesFromLatin1(plain), fidelity, repairs: [...source.repairs, 'mbox-quoting'] };
}

function isDivider(line: string): boolean {
  return DIVIDER.every((piece) => piece.test(line));
}

/** A piece as a source of its own, with what was undone around it. */
function sourceOf(piece: string, { fidelity }: Source, outer: readonly Repair[]): Source {
  const source = readSource({ bytes: bytesFromLatin1(piece), fidelity });
  return { ...source, repairs: [...new Set([...outer, ...source.repairs])] };
}

function withCount(source: Source, count: number): Source {
  if (count < 2) return source;
  return {
    ...source,
    problems: [...(source.problems ?? []), { code: 'message.several', at: null, params: { count } }],
  };
}

/** Headers one below the other, as people paste them. One in a MIME part (a bounce returns it) is not among them. */
function headersOf(text: string): Block[] {
  const blocks: Block[] = [];
  for (const block of findBlocks(text, MAX_BETWEEN)) {
    if (/^content-/im.test(text.slice(blocks.at(-1)?.end ?? 0, block.start))) break;
    blocks.push(block);
  }
  return blocks;
}
