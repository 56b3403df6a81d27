import { draftOf, saying } from './draft.ts';
import type { Draft } from './draft.ts';
import { headAt, isFilled, loneHead } from './entries.ts';
import type { Head } from './entries.ts';
import { stretch } from './line.ts';
import type { Line } from './line.ts';
import type { Notice } from './notice.ts';

/** A letter that has its words behind labels. */
export interface Labels {
  /** Some line of the beginning, lower case. */
  readonly begins: RegExp;
  /** What stands before the recipients, on their line or above them. */
  readonly recipient: RegExp;
  /** What stands before the answer, on its line or above it; none: all lines but the labels tell. */
  readonly answer?: RegExp;
}

/** Lines between a label and what it announces, and lines kept of an answer. */
const REACH = 4;
const MAX_ANSWER = 20;

/** Reads such a letter; null where it begins otherwise. */
export function readLabels({ lines, opening }: Notice, { begins, recipient, answer }: Labels): Draft[] | null {
  if (!begins.test(opening)) return null;
  const heads = headsOf(lines, recipient);
  const told = answer
    ? answerOf(lines, answer)
    : lines
        .filter((line) => isFilled(line) && !recipient.test(line.text) && !loneHead(line))
        .map((line) => ({ line, start: 0 }));
  const said = saying(
    told.map(({ line, start }) => stretch(line, start)),
    answer !== undefined,
  );
  return heads.map(({ address, recipient: words }) => draftOf({ address, recipient: words, action: 'failed', said }));
}

function headsOf(lines: readonly Line[], label: RegExp): Head[] {
  const index = lines.findIndex(({ text }) => label.test(text));
  const line = lines[index];
  if (!line) return [];
  const beside = headAt(line, label.exec(line.text)?.[0].length ?? 0);
  if (beside) return [beside];
  const below = lines.slice(index + 1);
  const from = below.slice(0, REACH).findIndex((one) => loneHead(one));
  if (from < 0) return [];
  const to = below.findIndex((one, at) => at > from && !loneHead(one));
  return below
    .slice(from, to < 0 ? undefined : to)
    .map((one) => loneHead(one))
    .filter((head) => head !== null);
}

function answerOf(lines: readonly Line[], label: RegExp): { line: Line; start: number }[] {
  const index = lines.findIndex(({ text }) => label.test(text));
  const line = lines[index];
  if (!line) return [];
  const start = line.text.search(label) + (label.exec(line.text)?.[0].length ?? 0);
  const beside = stretch(line, start) ? [{ line, start }] : [];
  const rest = lines.slice(index + 1);
  const from = beside.length > 0 ? 0 : rest.findIndex(isFilled);
  if (from < 0) return beside;
  const to = rest.findIndex((one, at) => at >= from && !isFilled(one));
  const below = rest.slice(from, Math.min(to < 0 ? rest.length : to, from + MAX_ANSWER));
  return [...beside, ...below.map((one) => ({ line: one, start: 0 }))];
}
