import { automaton } from './automaton.ts';
import { fold, GAP } from './fold.ts';
import type { Folded } from './fold.ts';

/** A stretch of a text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Finds patterns in a text. */
export interface Matcher {
  /** The numbers of the patterns found, each with its first place. */
  match(text: string): Map<number, Stretch>;
}

/** Symbols that may lie under one `…`: an address and some words, not the next sentence but two. */
const MAX_GAP = 90;

/** A mail address: what stands in its own words says nothing about the delivery. */
const MAX_ADDRESS = 64;

/** A pattern up to one of its pieces; patterns that begin alike share it. */
interface Node {
  /** null: this is the first piece. */
  readonly before: Node | null;
  /** Patterns that end here. */
  readonly ends: number[];
}

/**
 * A pattern is words as a server prints them; case, accents and punctuation do not matter. `…`: anything in between;
 * `*` at the end of a word: however it goes on.
 */
export function matcher(patterns: readonly string[]): Matcher {
  const { words, nodes } = piecesOf(patterns);
  const finder = automaton(words);

  return {
    match(text) {
      const folded = fold(text);
      const addresses = text.includes('@');
      const found = new Map<number, Stretch>();
      const reached = new Map<Node, Stretch>();
      finder.scan(folded, (word, start, end) => {
        if (addresses && inAddress(text, folded, start)) return;
        for (const node of nodes[word]!) {
          const before = node.before && reached.get(node.before);
          // One gap may end a piece and begin the next.
          if (node.before && (!before || start < before.end - 1 || start - before.end > MAX_GAP)) continue;
          const stretch = { start: before?.start ?? start, end };
          reached.set(node, stretch);
          for (const pattern of node.ends) if (!found.has(pattern)) found.set(pattern, stretch);
        }
      });
      for (const [pattern, stretch] of found) found.set(pattern, placeOf(folded, stretch));
      return found;
    },
  };
}

/** Every different piece once, and the nodes that wait for it. */
function piecesOf(patterns: readonly string[]): { words: Uint8Array[]; nodes: Node[][] } {
  const words: Uint8Array[] = [];
  const nodes: Node[][] = [];
  const numbers = new Map<string, number>();
  const known = new Map<string, Node>();
  for (const [pattern, text] of patterns.entries()) {
    let path = '';
    let last: Node | null = null;
    for (const piece of text.split('…').map(pieceOf)) {
      const word = numbers.get(piece.join()) ?? words.push(piece) - 1;
      numbers.set(piece.join(), word);
      path += `${word} `;
      const node: Node = known.get(path) ?? { before: last, ends: [] };
      // Before those that lead to it: a piece that stands twice must not follow itself.
      if (!known.has(path)) (nodes[word] ??= []).unshift(node);
      known.set(path, node);
      last = node;
    }
    last?.ends.push(pattern);
  }
  return { words, nodes };
}

function pieceOf(text: string): Uint8Array {
  const { symbols, length } = fold(text.trim());
  return symbols.slice(0, text.trim().endsWith('*') ? length - 1 : length);
}

/** The words alone, without the gaps around them. */
function placeOf({ symbols, places }: Folded, { start, end }: Stretch): Stretch {
  const last = symbols[end - 1] === GAP ? end - 2 : end - 1;
  return { start: places[start + 1]!, end: places[last]! + 1 };
}

/** Whether a place lies in a mail address, or in what stands glued to one. */
function inAddress(text: string, { places }: Folded, start: number): boolean {
  const at = places[start + 1] ?? text.length;
  for (let index = at; index < Math.min(at + MAX_ADDRESS, text.length); index++) {
    const code = text.charCodeAt(index);
    if (code === AT) return true;
    if (endsAddress(code)) break;
  }
  for (let index = at - 1; index >= Math.max(at - MAX_ADDRESS, 0); index--) {
    const code = text.charCodeAt(index);
    if (code === AT) return true;
    if (endsAddress(code)) break;
  }
  return false;
}

function endsAddress(code: number): boolean {
  return code < ADDRESS_END.length && ADDRESS_END[code] === 1;
}

const AT = '@'.charCodeAt(0);
const ADDRESS_END = Uint8Array.from({ length: 128 }, (_, code) =>
  code <= 32 || '<>()[]"\',;:'.includes(String.fromCharCode(code)) ? 1 : 0,
);
