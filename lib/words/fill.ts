import type { Language } from './language.ts';

export type Params = Readonly<Record<string, string | number | bigint>>;

/** A stretch of a filled sentence; `name` is the parameter it came from, so that a screen can set addresses in their own face. */
export interface Piece {
  readonly text: string;
  readonly name: string | null;
}

/** `[left out where a parameter inside is missing or empty]`, `{name}`, `{name|one|other}`. */
const SLOT = /\[([^[\]]*)\]|\{(\w+)(?:\|([^{}|]*)\|([^{}|]*))?\}/g;

/** Fills a sentence in one pass: what a parameter brings is text and never read as a template. */
export function fill(template: string, params: Params, language: Language): string {
  return pieces(template, params, language)
    .map((piece) => piece.text)
    .join('');
}

/** The same, in pieces: `{ip}` → the address, `{count|range|ranges}` → the form that the language gives that number. */
export function pieces(template: string, params: Params, language: Language): Piece[] {
  const found: Piece[] = [];
  let end = 0;
  for (const slot of template.matchAll(SLOT)) {
    const [whole, optional, name = '', one = '', other] = slot;
    found.push({ text: template.slice(end, slot.index), name: null });
    if (optional !== undefined) {
      if (isComplete(optional, params)) found.push(...pieces(optional, params, language));
    } else if (other === undefined) found.push({ text: shown(params, name, language), name });
    else found.push({ text: isOne(params, name, language) ? one : other, name: null });
    end = slot.index + whole.length;
  }
  found.push({ text: template.slice(end), name: null });
  return found.filter((piece) => piece.text !== '');
}

function isComplete(template: string, params: Params): boolean {
  return [...template.matchAll(SLOT)].every((slot) => (value(params, slot[2] ?? '') ?? '') !== '');
}

function isOne(params: Params, name: string, language: Language): boolean {
  return new Intl.PluralRules(language).select(Number(value(params, name))) === 'one';
}

function shown(params: Params, name: string, language: Language): string {
  const found = value(params, name) ?? '';
  return typeof found === 'string' ? found : new Intl.NumberFormat(language).format(found);
}

function value(params: Params, name: string): string | number | bigint | undefined {
  return Object.hasOwn(params, name) ? params[name] : undefined;
}
