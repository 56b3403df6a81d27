import type { Evidence } from './bounce.ts';
import type { Saying } from './draft.ts';
import { evidenceOf, wordsOf } from './line.ts';
import type { Stretch } from './line.ts';

/** Read for one recipient. Whoever says more says it to somebody else. */
const MAX_SAID = 8192;

interface Placed {
  readonly words: Stretch;
  readonly start: number;
  readonly end: number;
}

/** All that was said about one recipient as one text, and where each word of it stands. */
export class SaidText {
  readonly text: string;
  /** One for every saying: where it begins and ends in `text`. */
  readonly sayings: readonly { readonly start: number; readonly end: number; readonly answer: boolean }[];
  private readonly pieces: readonly Placed[];

  constructor(said: readonly Saying[]) {
    const pieces: Placed[] = [];
    const sayings: { start: number; end: number; answer: boolean }[] = [];
    let text = '';
    for (const { pieces: written, answer } of said) {
      if (text.length > MAX_SAID) break;
      if (text !== '') text += '\n';
      const start = text.length;
      for (const words of written) {
        if (text.length > MAX_SAID) break;
        if (text.length > start) text += ' ';
        const from = text.length;
        text += wordsOf(words);
        pieces.push({ words, start: from, end: text.length });
      }
      sayings.push({ start, end: text.length, answer });
    }
    this.text = text;
    this.pieces = pieces;
    this.sayings = sayings;
  }

  /** The words from `start` to `end`; over several lines the span holds what stands between them too. */
  evidence(of: Evidence['of'], start: number, end: number): Evidence | null {
    const touched = this.pieces.filter((piece) => piece.start < end && piece.end > start);
    const found = touched.map((piece) =>
      evidenceOf(of, {
        ...piece.words,
        start: piece.words.start + Math.max(0, start - piece.start),
        end: piece.words.end - Math.max(0, piece.end - end),
      }),
    );
    const [first] = found;
    const last = found.at(-1);
    if (!first || !last) return null;
    if (first.part !== last.part || first.field !== last.field) return first;
    const quote = found.map((one) => one.quote).join(' ');
    return { ...first, at: { start: first.at.start, end: Math.max(first.at.end, last.at.end) }, quote };
  }
}
