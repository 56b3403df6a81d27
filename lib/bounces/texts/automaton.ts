import { SYMBOLS } from './fold.ts';
import type { Folded } from './fold.ts';

/** Finds many words at once: one step a symbol, however many words there are. */
export interface Automaton {
  /** Calls `hit` with the number of each word and the symbols it takes, in the order in which the words end. */
  scan(text: Folded, hit: (word: number, start: number, end: number) => void): void;
}

const NONE = -1;

/** Steps of one state. */
const WIDTH = SYMBOLS;

/** Aho and Corasick's automaton (CACM 18, 1975) with every step written out. No word stands twice. */
export function automaton(words: readonly Uint8Array[]): Automaton {
  const { steps, ends, shorter } = laidOut(trieOf(words));
  const lengths = Int32Array.from(words, (word) => word.length);

  return {
    scan({ symbols, length }, hit) {
      let state = 0;
      for (let index = 0; index < length; index++) {
        state = steps[state * WIDTH + symbols[index]!]!;
        let found = ends[state] === NONE ? shorter[state]! : state;
        while (found !== 0) {
          const word = ends[found]!;
          hit(word, index + 1 - lengths[word]!, index + 1);
          found = shorter[found]!;
        }
      }
    },
  };
}

interface Trie {
  /** By state and symbol; none where no word goes on. */
  readonly steps: Int32Array;
  /** The word that ends in a state. */
  readonly ends: Int32Array;
  readonly states: number;
}

function trieOf(words: readonly Uint8Array[]): Trie {
  const most = 1 + words.reduce((sum, word) => sum + word.length, 0);
  const steps = new Int32Array(most * WIDTH).fill(NONE);
  const ends = new Int32Array(most).fill(NONE);
  let states = 1;
  for (const [number, word] of words.entries()) {
    let state = 0;
    for (const symbol of word) {
      const at = state * WIDTH + symbol;
      if (steps[at] === NONE) steps[at] = states++;
      state = steps[at]!;
    }
    ends[state] = number;
  }
  return { steps, ends, states };
}

interface LaidOut {
  /** By state and symbol, mismatches included. */
  readonly steps: Int32Array;
  readonly ends: Int32Array;
  /** The state of the next shorter word that ends there too; 0: none. */
  readonly shorter: Int32Array;
}

/**
 * Numbers the states by depth, so that those a text spends its time in lie together however many there are, and writes
 * out where each mismatch leads.
 */
function laidOut(trie: Trie): LaidOut {
  const old = new Int32Array(trie.states);
  const steps = new Int32Array(trie.states * WIDTH);
  const ends = new Int32Array(trie.states).fill(NONE);
  const fallback = new Int32Array(trie.states);
  const shorter = new Int32Array(trie.states);
  let count = 1;
  for (let state = 0; state < count; state++) {
    for (let symbol = 0; symbol < WIDTH; symbol++) {
      const next = trie.steps[old[state]! * WIDTH + symbol]!;
      const instead = state === 0 ? 0 : steps[fallback[state]! * WIDTH + symbol]!;
      if (next === NONE) {
        steps[state * WIDTH + symbol] = instead;
        continue;
      }
      const child = count++;
      old[child] = next;
      ends[child] = trie.ends[next]!;
      fallback[child] = instead;
      shorter[child] = ends[instead] === NONE ? shorter[instead]! : instead;
      steps[state * WIDTH + symbol] = child;
    }
  }
  return { steps, ends, shorter };
}
