import { latin1FromBytes, utf8FromText } from '../../base/bytes.ts';
import { headerOf } from './repair.ts';
import type { SourceRepair } from './repair.ts';

/** What escaping is for; `&` last, or `&amp;lt;` would become a bracket. U+00A0 as UTF-8 has it. */
const ESCAPES: readonly (readonly [RegExp, string])[] = [
  [/&(?:lt|#60|#x3c);/gi, '<'],
  [/&(?:gt|#62|#x3e);/gi, '>'],
  [/&(?:quot|#34|#x22);/gi, '"'],
  [/&(?:apos|#39|#x27);/gi, "'"],
  [/&nbsp;/gi, '\u00c2\u00a0'],
  [/&(?:amp|#38|#x26);/gi, '&'],
];

const LAST_CODE_POINT = 0x10ffff;

/**
 * Copied from the source of a web page: angle brackets of the header are escaped, and there is not one that is not.
 * A client that greets as `x&#40;mta&#91;192.0.2.1` gets no brackets out of this.
 */
export const htmlEscaped: SourceRepair = {
  id: 'html-escaped',
  leaves: 'transcoded',
  undo: (text) => {
    const header = headerOf(text);
    if (/[<>]/.test(header) || !/&(?:lt|#60|#x3c);/i.test(header)) return null;
    const beyondAscii = text.replace(/&#(?:(\d{3,7})|x([\da-f]{2,6}));/gi, unescape);
    return ESCAPES.reduce((unescaped, [escape, character]) => unescaped.replace(escape, character), beyondAscii);
  },
};

function unescape(whole: string, decimal?: string, hexadecimal?: string): string {
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
  return code < 0xa0 || code > LAST_CODE_POINT ? whole : latin1FromBytes(utf8FromText(String.fromCodePoint(code)));
}
