import { findBlocks } from '../blocks.ts';
import type { SourceRepair } from './repair.ts';

/** Fewer lines are a sentence, an empty line and a sentence. */
const FEWEST_LINES = 3;

const SECOND_IS_EMPTY = /^[^\n]*\n[ \t\r]*(?:\n|$)/;

/** An empty line behind every line, as some web pages copy. Where a single one is missing, the empty lines are the message's. */
export const doubleSpaced: SourceRepair = {
  id: 'double-spaced',
  leaves: 'transcoded',
  undo: (text) => {
    if (!SECOND_IS_EMPTY.test(text)) return null;
    const lines = text.split('\n');
    if (lines.length < 2 * FEWEST_LINES - 1 || !lines.every((line, index) => index % 2 === 0 || line.trim() === ''))
      return null;
    const single = lines.filter((_, index) => index % 2 === 0).join('\n');
    const [block] = findBlocks(single);
    return block ? single : null;
  },
};
