/** Characters handed to one `fromCharCode` call: far below what an engine's argument stack holds. */
const CHUNK = 8192;

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const windows1252 = new TextDecoder('windows-1252');
const encoder = new TextEncoder();

/** One character a byte (ISO-8859-1), so that string offsets are byte offsets. */
export function latin1FromBytes(bytes: Uint8Array): string {
  const chunks: string[] = [];
  for (let start = 0; start < bytes.length; start += CHUNK) {
    const chunk = bytes.subarray(start, start + CHUNK);
    // The decoder is four times faster, but reads 0x80–0x9F as windows-1252 (WHATWG Encoding §4.2 "latin1").
    chunks.push(hasC1(chunk) ? fromCharCodes(chunk) : windows1252.decode(chunk));
  }
  return chunks.join('');
}

/** The inverse of {@link latin1FromBytes}; no character may be above U+00FF. */
export function bytesFromLatin1(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index++) bytes[index] = text.charCodeAt(index);
  return bytes;
}

export function utf8FromText(text: string): Uint8Array {
  return encoder.encode(text);
}

/** Raw bytes of a header or an undeclared body as a person reads them: UTF-8 where they are valid UTF-8, else windows-1252. */
export function displayText(latin1: string): string {
  if (isAscii(latin1)) return latin1;
  const bytes = bytesFromLatin1(latin1);
  try {
    return utf8.decode(bytes);
  } catch {
    return windows1252.decode(bytes);
  }
}

function fromCharCodes(codes: Uint8Array): string {
  // Spreading them into the call is six times slower; `apply` takes any array-like, which its type does not know.
  return Reflect.apply(String.fromCharCode, null, codes as unknown as number[]);
}

function isAscii(text: string): boolean {
  for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) > 0x7f) return false;
  return true;
}

function hasC1(bytes: Uint8Array): boolean {
  for (let index = 0; index < bytes.length; index++) if ((bytes[index]! & 0xe0) === 0x80) return true;
  return false;
}
