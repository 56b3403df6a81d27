/** RFC 5321 §4.5.3.1 allows 64 and 255 octets; VERP makes the first longer. */
const MAX_LOCAL = 320;
const MAX_DOMAIN = 255;

/** Addresses read of one line. A line of nothing but `a@b` would fill the memory. */
const MAX_ADDRESSES = 1000;

/** Ends a local part, seen backwards. */
const NO_LOCAL = /[\s<>()[\]:;,"'`|\\]/;
const NO_DOMAIN = /[^\p{L}\p{N}.-]/u;

export interface FoundAddress {
  readonly address: string;
  readonly start: number;
  readonly end: number;
}

/** Mail addresses in running text, without the marks around them. */
export function findAddresses(text: string): FoundAddress[] {
  const found: FoundAddress[] = [];
  let free = 0;
  for (let at = text.indexOf('@'); at >= 0 && found.length < MAX_ADDRESSES; at = text.indexOf('@', at + 1)) {
    let start = quotedStart(text, at, free);
    if (start === at) while (start > free && at - start < MAX_LOCAL && !NO_LOCAL.test(text.charAt(start - 1))) start--;
    let end = at + 1;
    if (text[end] === '[') end = literalEnd(text, end);
    else {
      while (end < text.length && end - at <= MAX_DOMAIN && !NO_DOMAIN.test(text.charAt(end))) end++;
      while (end > at + 1 && /[.-]/.test(text.charAt(end - 1))) end--;
    }
    if (start === at || end === at + 1) continue;
    found.push({ address: text.slice(start, end), start, end });
    free = end;
  }
  return found;
}

/** The first address of a text; null where there is none. */
export function firstAddress(text: string): FoundAddress | null {
  return findAddresses(text)[0] ?? null;
}

/** `"two words"@example.com` (RFC 5321 §4.1.2 Quoted-string). */
function quotedStart(text: string, at: number, free: number): number {
  if (text[at - 1] !== '"') return at;
  const open = text.lastIndexOf('"', at - 2);
  return open >= free && at - open < MAX_LOCAL && text[open - 1] !== '@' ? open : at;
}

/** `ana@[192.0.2.25]` (RFC 5321 §4.1.3). */
function literalEnd(text: string, open: number): number {
  const close = text.indexOf(']', open);
  return close > 0 && close - open < 60 ? close + 1 : open;
}
