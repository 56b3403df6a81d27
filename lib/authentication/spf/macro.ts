import { MAX_NAME } from '../../dns/names.ts';

/** The macros that a name can hold. c, r and t belong to explanations alone (RFC 7208 §7.2), which nobody fetches. */
type NameMacro = 's' | 'l' | 'o' | 'd' | 'i' | 'p' | 'h' | 'v';

interface Macro {
  readonly letter: NameMacro;
  /** Right-hand parts to keep. */
  readonly keep: number;
  readonly reversed: boolean;
  readonly delimiters: string;
  /** An upper-case letter: URL escaping. */
  readonly escaped: boolean;
}

/** A domain-spec, read: literal text and macros. */
export type DomainSpec = readonly (string | Macro)[];

export type MacroValues = Readonly<Record<NameMacro, string>>;

interface Scanned {
  readonly pieces: DomainSpec;
  /** The literal text at the end; empty behind a macro-expand. */
  readonly tail: string;
  /** Holds %{c}, %{r} or %{t}. */
  readonly isExplanation: boolean;
}

const ESCAPES: Readonly<Record<string, string>> = { '%': '%', _: ' ', '-': '%20' };
const NAME_MACROS: readonly NameMacro[] = ['s', 'l', 'o', 'd', 'i', 'p', 'h', 'v'];

// RFC 7208 §7.1 macro-expand; a count of zero parts is a syntax error (§7.3).
const EXPAND = /%(?:([%_-])|\{([slodiphvcrt])(?!0+[r}.+,/_=-])(\d*)(r?)([-.+,/_=]*)\})/iy;

/** macro-string: also what an unknown modifier has to be (RFC 7208 §6). */
export function isMacroString(text: string): boolean {
  return scan(text) !== null;
}

/** domain-spec = macro-string domain-end; null where it is none (RFC 7208 §7.1). */
export function readDomainSpec(text: string): DomainSpec | null {
  const scanned = scan(text);
  if (!scanned || scanned.isExplanation || text === '') return null;
  return scanned.tail === '' || endsInTopLabel(scanned.tail) ? scanned.pieces : null;
}

export function uses(spec: DomainSpec, letter: NameMacro): boolean {
  return spec.some((piece) => typeof piece !== 'string' && piece.letter === letter);
}

/** The name a domain-spec stands for; labels go from its left end until it fits (RFC 7208 §7.3). */
export function expand(spec: DomainSpec, values: MacroValues): string {
  let name = '';
  // From the right, and no farther than a name reaches: 16 000 macros for a long sender would fill the memory.
  for (const piece of spec.toReversed()) {
    if (name.length > MAX_NAME + 1) break;
    name = (typeof piece === 'string' ? piece : expandMacro(piece, values)) + name;
  }
  if (name.endsWith('.')) name = name.slice(0, -1);
  if (name.length <= MAX_NAME) return name;
  const dot = name.indexOf('.', name.length - MAX_NAME - 1);
  return dot < 0 ? name : name.slice(dot + 1);
}

function scan(text: string): Scanned | null {
  const pieces: (string | Macro)[] = [];
  let isExplanation = false;
  let at = 0;
  for (;;) {
    const percent = text.indexOf('%', at);
    const literal = text.slice(at, percent < 0 ? text.length : percent);
    if (literal !== '') pieces.push(literal);
    if (percent < 0) return { pieces, tail: literal, isExplanation };
    EXPAND.lastIndex = percent;
    const [expansion, escape, letter = '', digits = '', reverse = '', delimiters = ''] = EXPAND.exec(text) ?? [];
    if (expansion === undefined) return null;
    const piece = ESCAPES[escape ?? ''] ?? macroOf(letter, digits, reverse, delimiters);
    if (piece === null) isExplanation = true;
    else pieces.push(piece);
    at = percent + expansion.length;
  }
}

function macroOf(written: string, digits: string, reverse: string, delimiters: string): Macro | null {
  const letter = NAME_MACROS.find((one) => one === written.toLowerCase());
  if (!letter) return null;
  return {
    letter,
    keep: digits === '' ? Infinity : Number(digits),
    reversed: reverse !== '',
    delimiters: delimiters || '.',
    escaped: written !== letter,
  };
}

/** domain-end = ( "." toplabel [ "." ] ): letters, digits and inner hyphens, not digits alone (RFC 7208 §7.1). */
function endsInTopLabel(tail: string): boolean {
  const end = tail.endsWith('.') ? tail.length - 1 : tail.length;
  const dot = tail.lastIndexOf('.', end - 1);
  const label = tail.slice(dot + 1, end);
  if (dot < 0 || label.startsWith('-') || label.endsWith('-')) return false;
  return /^[\da-z-]+$/i.test(label) && !/^\d+$/.test(label);
}

function expandMacro({ letter, keep, reversed, delimiters, escaped }: Macro, values: MacroValues): string {
  const parts = split(values[letter], new Set(delimiters));
  const text = (reversed ? parts.toReversed() : parts).slice(-keep).join('.');
  return escaped ? urlEscaped(text) : text;
}

function split(value: string, delimiters: ReadonlySet<string>): string[] {
  const parts: string[] = [];
  let start = 0;
  for (let at = 0; at < value.length; at++) {
    if (!delimiters.has(value.charAt(at))) continue;
    parts.push(value.slice(start, at));
    start = at + 1;
  }
  return [...parts, value.slice(start)];
}

/** All but the unreserved characters of RFC 3986 §2.3. */
function urlEscaped(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replaceAll(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
