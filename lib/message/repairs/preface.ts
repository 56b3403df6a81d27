import { beginsWithHeader, findBlocks, withBody } from '../blocks.ts';
import type { SourceRepair } from './repair.ts';

/**
 * A header inside a text: below a colleague's sentence, under "Internet headers:", in a forwarded quotation. The first is
 * taken. A text that begins with a header is that message, whatever its body looks like: a stranger may have written it.
 */
export const preface: SourceRepair = {
  id: 'preface',
  leaves: 'transcoded',
  undo: (text) => {
    if (beginsWithHeader(text)) return null;
    const [block] = findBlocks(text);
    return block ? withBody(text, block) : null;
  },
};
