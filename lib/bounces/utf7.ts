import { decodeBase64 } from '../message/transfer.ts';

/** RFC 2152 modified base64: `+`, its letters, and the hyphen that may end it; `+-` is the plus itself. */
const SHIFTED = /\+([A-Za-z\d+/]*)-?/g;

const utf16 = new TextDecoder('utf-16be');

/** UTF-7 (RFC 2152) as old mail programs wrote it; TextDecoder knows none, and a header that claims it is not decoded: no mail program shows it so. `text`: one character a byte. */
export function decodeUtf7(text: string): string {
  return text.replace(SHIFTED, (shifted, sextets: string) => {
    if (sextets === '') return shifted === '+-' ? '+' : shifted;
    const bytes = decodeBase64(sextets);
    return utf16.decode(bytes.subarray(0, bytes.length & ~1));
  });
}
