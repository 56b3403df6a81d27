import { isKnownName } from '../field-names.ts';
import type { SourceRepair } from './repair.ts';

// A name behind a blank. Names without a hyphen are words too (`to:`), so they count with their capital only.
const CANDIDATE = /(?<=^|[ \t])[a-z][\da-z]*(?:-[\da-z]+)*:/gi;

/** A name nobody knows, as far as it is certain to be one. */
const LIKELY = /^(?:x-|[A-Z]\w*-)/;

/**
 * Chromium hands a selection over with every line break and tab as a blank: one line, split again before field names.
 * The blank becomes the line end, so that nothing moves. Where the body began cannot be told.
 */
export const flattened: SourceRepair = {
  id: 'flattened',
  leaves: 'flattened',
  undo: (text) => {
    if (/[\r\n]/.test(text.trimEnd())) return null;
    const starts = fieldStarts(text);
    if (starts.length < 2) return null;
    const lines: string[] = [];
    let line = 0;
    for (const start of starts.filter((position) => position > 0)) {
      lines.push(text.slice(line, start - 1));
      line = start;
    }
    lines.push(text.slice(line));
    return lines.join('\n');
  },
};

function fieldStarts(text: string): number[] {
  const starts: number[] = [];
  let inSignature = false;
  let quote = nextQuote(text, 0);
  let quoting = false;
  for (const { 0: candidate, index } of text.matchAll(CANDIDATE)) {
    const name = candidate.slice(0, -1);
    for (; quote >= 0 && quote < index; quote = nextQuote(text, quote + 1)) quoting = !quoting;
    if (!isName(name, text.charAt(index + candidate.length))) continue;
    // An envelope sender `"x Received: from …"@evil.example` stands in lines that our own server wrote.
    if (quoting && text.startsWith('"@', quote)) continue;
    if (inSignature && inNameList(text, index)) continue;
    starts.push(index);
    inSignature = /-signature$/i.test(name);
    quoting = false;
  }
  return starts;
}

function isName(name: string, next: string): boolean {
  if (isKnownName(name)) return name.includes('-') || /^[A-Z]/.test(name);
  return LIKELY.test(name) && (next === ' ' || next === '');
}

function nextQuote(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at > 0 && text[at - 1] === '\\') at = text.indexOf('"', at + 1);
  return at;
}

/** `h=From: To: Subject` (RFC 6376 §3.5), folded between two names or before the first. */
function inNameList(text: string, position: number): boolean {
  let at = position - 1;
  while (at >= 0 && text[at] === ' ') at--;
  return text[at] === ':' || /^[ ;]h=$/.test(text.slice(at - 2, at + 1));
}
