import { draftOf, saying } from '../draft.ts';
import { isFilled } from '../entries.ts';
import { stretch } from '../line.ts';
import type { Shape } from '../shape.ts';

/** Google Groups refuses in the reader's language and without a code; its signature stays. */
export const googleGroups: Shape = {
  id: 'google-groups',
  read: ({ lines, failed }) => {
    if (!lines.some(({ text }) => /^\s*Google Groups\.?\s*$/.test(text) || text.includes('groups.google.com/support')))
      return null;
    const said = saying(
      lines.filter(isFilled).map((line) => stretch(line)),
      false,
    );
    return failed.map(({ address, words }) => draftOf({ address, recipient: words, action: 'failed', said }));
  },
};
