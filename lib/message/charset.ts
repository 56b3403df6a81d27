/** Labels remembered, known or not: mail may make up as many as it has words. */
const MAX_REMEMBERED = 256;

/** Names that mail programs write and the Encoding Standard does not list. */
const ALIASES: Readonly<Record<string, string>> = {
  'utf-8-mac': 'utf-8',
  cp850: 'windows-1252',
  cp932: 'shift_jis',
  cp936: 'gbk',
  cp949: 'euc-kr',
  cp950: 'big5',
  'iso-8859-8-e': 'iso-8859-8',
};

const decoders = new Map<string, TextDecoder | null>();

/** The text that `bytes` are in `charset` (WHATWG Encoding §4.2 labels); null where no such charset is known. */
export function decodeCharset(bytes: Uint8Array, charset: string): string | null {
  return decoderOf(charset.trim().toLowerCase())?.decode(bytes) ?? null;
}

function decoderOf(label: string): TextDecoder | null {
  const known = decoders.get(label);
  if (known !== undefined) return known;
  if (decoders.size >= MAX_REMEMBERED) decoders.clear();
  const decoder = makeDecoder((Object.hasOwn(ALIASES, label) && ALIASES[label]) || label);
  decoders.set(label, decoder);
  return decoder;
}

function makeDecoder(label: string): TextDecoder | null {
  try {
    return new TextDecoder(label);
  } catch {
    return null;
  }
}
