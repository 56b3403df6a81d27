import type { SourceRepair } from './repair.ts';

/** Replies to replies. A line of nothing but `>` would have the text copied once for each. */
const MAX_LEVELS = 8;

/** Every line begins with `>`, as a mail program quotes. A blank behind it is part of the quoting where every line has one. */
export const quoted: SourceRepair = {
  id: 'quoted',
  leaves: 'transcoded',
  undo: (text) => {
    let current = text;
    for (let level = 0; level < MAX_LEVELS; level++) {
      const next = unquote(current);
      if (next === null) break;
      current = next;
    }
    return current === text ? null : current;
  },
};

function unquote(text: string): string | null {
  if (!text.startsWith('>')) return null;
  const lines = text.split('\n');
  if (!lines.every((line) => line.startsWith('>') || line.trim() === '')) return null;
  const mark = lines.every((line) => line.startsWith('> ') || /^>?\r?$/.test(line)) ? /^> ?/ : /^>/;
  return lines.map((line) => line.replace(mark, '')).join('\n');
}
