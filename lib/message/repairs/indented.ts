import { looksLikeField } from '../field-names.ts';
import type { SourceRepair } from './repair.ts';

/** A header pasted with the indentation of its surroundings, or selected from the blank before its first name. */
export const indented: SourceRepair = {
  id: 'indented',
  leaves: 'transcoded',
  undo: (text) => {
    const [indent] = /^[ \t]+/.exec(text) ?? [];
    if (indent === undefined || !looksLikeField(text.slice(indent.length))) return null;
    const lines = text.split('\n');
    if (!lines.every((line) => line.startsWith(indent) || line.trim() === '')) return text.slice(indent.length);
    return lines.map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line.trimStart())).join('\n');
  },
};
