import { headerOf, replaceInHeader } from './repair.ts';
import type { SourceRepair } from './repair.ts';

// U+201C, U+201D and U+2018, U+2019 as UTF-8 has them.
const DOUBLE = /\u00e2\u0080[\u009c\u009d]/g;
const SINGLE = /\u00e2\u0080[\u0098\u0099]/g;

/** Where a header has a quotation mark and no letter: a parameter's value, a name before its address. */
const INSTEAD = /=\u00e2\u0080\u009c[^\n]|^(?:from|to|cc|sender|reply-to):[^\n]*\u00e2\u0080\u009d[ \t]*</im;

// A client's greeting and envelope sender stand in it: a server that took the quotation marks out of them took them out.
const RECEIVED = /^received[ \t]*:/i;
const FIELD = /^[^\n]*(?:\n[ \t][^\n]*)*/gm;

/** A word processor turned the quotation marks of a header, all of them: one that is straight, and it was nobody's doing. */
export const smartQuotes: SourceRepair = {
  id: 'smart-quotes',
  leaves: 'transcoded',
  undo: (text) => {
    const header = headerOf(text);
    if (header.includes('"') || !INSTEAD.test(header)) return null;
    return replaceInHeader(text, FIELD, (field) =>
      RECEIVED.test(field) ? field : field.replace(DOUBLE, '"').replace(SINGLE, "'"),
    );
  },
};
