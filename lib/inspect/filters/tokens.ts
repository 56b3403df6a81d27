import type { Form, Token } from './filter.ts';

/** Characters read of one field. Real ones stay below 10 000; this bounds what one hostile field can make. */
const MAX_LENGTH = 65_536;
/** Pieces taken of one field; real ones have fewer than 200. `A:1;A:1;…` would otherwise make thousands of entries. */
const MAX_PIECES = 500;

/** The pieces of a filter's field. What cannot be taken apart is left out; the source has it. */
export function readTokens(form: Form, text: string): Token[] {
  return READERS[form](text.slice(0, MAX_LENGTH));
}

const READERS: Readonly<Record<Form, (text: string) => Token[]>> = {
  list: readList,
  status: readStatus,
  symbols: readSymbols,
  report: readReport,
  value: readValue,
};

/** `CIP:192.0.2.1;SFV:NSPM;` and `ip=[192.0.2.1];domain=x`: the first `:` or `=` parts. Pairs without a value say nothing. */
function readList(text: string): Token[] {
  return pieces(text, /[^;]+/g).flatMap(({ text: piece, start }) => {
    const sign = piece.search(/[:=]/);
    const token = piece.slice(0, Math.max(sign, 0)).trim();
    const value = piece.slice(sign + 1).trim();
    return value === '' ? [] : [{ token, value, start, end: start + piece.length }];
  });
}

/**
 * `No, score=-2.8 required=5.0 tests=BAYES_00,SPF_PASS autolearn=ham` (SpamAssassin), `tests=[ALL_TRUSTED=-1]` (amavis),
 * `rule=notspam score=0` (Proofpoint), `ip=192.0.2.1, fs=30` (Sophos): pairs, and behind `tests=` names alone.
 */
function readStatus(text: string): Token[] {
  let areTests = false;
  return pieces(text, /[^\s,[\]]+/g).flatMap(({ text: word, start }, index) => {
    const end = start + word.length;
    const sign = word.indexOf('=');
    if (sign === -1) {
      if (index === 0 && /^(?:yes|no)$/i.test(word)) return [{ token: '', value: word, start, end }];
      return areTests && isName(word) ? [{ token: word, value: '', start, end }] : [];
    }
    const name = word.slice(0, sign);
    const value = word.slice(sign + 1);
    if (name.toLowerCase() !== 'tests') return name === '' ? [] : [{ token: name, value, start, end }];
    areTests = true;
    return isName(value) ? [{ token: value, value: '', start: start + sign + 1, end }] : [];
  });
}

/** `default: False [-5.50 / 15.00]; BAYES_HAM(-3.00)[100.00%]; …` (Rspamd). */
function readSymbols(text: string): Token[] {
  return pieces(text, /[^;]+/g).flatMap(({ text: piece, start }, index) => {
    if (index === 0) {
      const [whole = '', verdict = '', score = ''] = /^\w+: (True|False)\b(?:[^[]*\[([^\]]*)\])?/.exec(piece) ?? [];
      const end = start + whole.length;
      const bracket = start + piece.indexOf('[');
      return [
        ...(verdict === '' ? [] : [{ token: '', value: verdict, start, end: score === '' ? end : bracket }]),
        ...(score === '' ? [] : [{ token: 'score', value: score, start: bracket, end }]),
      ];
    }
    const [, token, value = ''] = /^(\w+)\(([^)]*)\)/.exec(piece) ?? [];
    return token === undefined ? [] : [{ token, value, start, end: start + piece.length }];
  });
}

/** `1.5 HTML_MESSAGE BODY: HTML included` after one another: a number and a name in capitals. */
function readReport(text: string): Token[] {
  let before: Piece | null = null;
  return pieces(text, /[^\s*]+/g).flatMap((word) => {
    const score = before;
    before = word;
    if (score === null || !isName(word.text) || !/^-?\d+(?:\.\d+)?$/.test(score.text)) return [];
    return [{ token: word.text, value: score.text, start: score.start, end: word.start + word.text.length }];
  });
}

function readValue(text: string): Token[] {
  const value = text.trim();
  const start = text.indexOf(value);
  return value === '' ? [] : [{ token: '', value, start, end: start + value.length }];
}

interface Piece {
  readonly text: string;
  readonly start: number;
}

/** The trimmed runs that match, and where each begins. */
function pieces(text: string, run: RegExp): Piece[] {
  const found: Piece[] = [];
  for (const { 0: raw, index } of text.matchAll(run)) {
    const piece = raw.trim();
    if (piece !== '') found.push({ text: piece, start: index + raw.indexOf(piece) });
    if (found.length === MAX_PIECES) break;
  }
  return found;
}

/** As filters call their tests: `BAYES_00`. */
function isName(word: string): boolean {
  return /^[A-Z]\w+$/.test(word);
}
