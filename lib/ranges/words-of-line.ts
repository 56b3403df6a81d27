/** A word of a line: something that wants to be an address, a joint between two, or text. */
export interface Word {
  readonly kind: 'address' | 'joint' | 'text';
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What parts words: blanks of every kind, and the punctuation of CSV, JSON, Markdown and prose. */
const WORD = /[^\s,;"'`()[\]{}<>|*=“”«»]+/gu;

const JOINT = /^(?:[-–—−~]|to|through|hasta|al?)$/iu;
const DASH = /[-–—−~]/u;

/** `ip4:`, `IP:`: a label that is glued to what it labels; before an IPv6 address only SPF's own. */
const LABEL = /^(?:ip6:(?=[\da-f:]*:)|[a-z][\w-]*:(?=\d+\.\d))/i;

/** The words of one line, without its comment (`#`, `//`). */
export function wordsOf(line: string): Word[] {
  const words: Word[] = [];
  const shown = withoutComment(line);
  for (const { 0: raw, index } of shown.matchAll(WORD)) {
    const label = LABEL.exec(raw)?.[0].length ?? 0;
    words.push(...pieces(raw.slice(label), index + label));
  }
  const isAlone = words.length <= 2;
  return words.map((word, place) =>
    word.kind === 'text' && looksLikeAddress(word.text, isAlone || place === 0) ? { ...word, kind: 'address' } : word,
  );
}

function withoutComment(line: string): string {
  const mark = /(?:^|\s)(?:#|\/\/)/.exec(line);
  return mark ? line.slice(0, mark.index) : line;
}

/** A word, cut at the dashes between two addresses; without a sentence's full stop and a list's dash. */
function pieces(raw: string, start: number): Word[] {
  const led = /^[-–—−•·]+(?=[\da-f:])/iu.exec(raw)?.[0].length ?? 0;
  const trimmed = raw.slice(led).replace(/(?<![.:])[.:]$/, '');
  const found: Word[] = [];
  let at = 0;
  const push = (kind: Word['kind'], from: number, to: number) => {
    if (to > from)
      found.push({ kind, text: trimmed.slice(from, to), start: start + led + from, end: start + led + to });
  };
  if (JOINT.test(trimmed))
    return [{ kind: 'joint', text: trimmed, start: start + led, end: start + led + trimmed.length }];
  for (const { 0: dash, index } of trimmed.matchAll(new RegExp(DASH, 'gu'))) {
    if (!looksLikeAddress(trimmed.slice(at, index), true) || !/^[\da-f:]/i.test(trimmed.slice(index + dash.length)))
      continue;
    push('text', at, index);
    push('joint', index, index + dash.length);
    at = index + dash.length;
  }
  push('text', at, trimmed.length);
  return found;
}

/** Does it want to be an address or a network, however badly written, also with characters that nobody sees? `isAlone`: there is nothing else it could be. */
function looksLikeAddress(text: string, isAlone: boolean): boolean {
  const plain = text
    .normalize('NFKC')
    .replaceAll(/\p{Cf}/gu, '')
    .replaceAll(/\p{Nd}/gu, '0')
    .replaceAll('。', '.')
    .replaceAll('⁄', '/');
  if (/^\d+(?:\.\d+){3}/.test(plain)) return true;
  if (/^0x[\da-f]+(?:[./]|$)/i.test(plain)) return true;
  if (/^(?:\d+\.[\d.]*|\d{7,})\/[\d.+-]/.test(plain)) return true;
  if (/^[\da-f:]*::[\da-f:.]*/i.test(plain) && /[\da-f]/i.test(plain)) return true;
  if (/^[\da-f]{1,4}:[\da-f:]*\/\d/i.test(plain) || /^[\da-f]{1,4}(?::[\da-f]{1,4}){6,}/i.test(plain)) return true;
  return (
    isAlone && (/^\d+\.\d+\.\d+$/.test(plain) ? !/^\d{1,2}\.\d{1,2}\.\d{4}$/.test(plain) : /^\d{8,10}$/.test(plain))
  );
}
