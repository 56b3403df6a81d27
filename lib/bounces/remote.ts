/** A host name or an address, as writers name the server that refused. */
const HOST = String.raw`\[?((?:[\w-]{1,63}(?:\.[\w-]{1,63}){1,12}|[\da-f]{0,4}(?::[\da-f]{0,4}){2,8}))\]?\.?`;

/** First match wins: the ones that say who spoke before those that only say who was called. */
const SPEAKERS: readonly RegExp[] = [
  new RegExp(
    String.raw`(?<!client )\bhost:? ${HOST}(?: ?\[[^\]\s]{2,60}\])?(?::\d{1,5})?[:,]? ?(?:said|refused|responded|returned|SMTP error|\d{3}\b|#|$)`,
    'i',
  ),
  new RegExp(String.raw`(?<!client )\bhost:? ${HOST} ?\[[^\]\s]{2,60}\]`, 'i'),
  new RegExp(String.raw`\bwhile talking to ${HOST}`, 'i'),
  new RegExp(String.raw`\bby (?:the server for the recipient domain \S{1,255} by )${HOST}`, 'i'),
  new RegExp(String.raw`${HOST} ?\[[^\]\s]{2,60}\] (?:did not like|responded with|said|refused)`, 'i'),
  new RegExp(String.raw`${HOST} (?:does not like recipient|failed after I sent|failed on DATA)`, 'i'),
  new RegExp(String.raw`\bConnected to ${HOST} but `, 'i'),
  new RegExp(String.raw`\bremote host ${HOST} said`, 'i'),
  new RegExp(String.raw`\bSMTP Server <${HOST}> refused`, 'i'),
  new RegExp(
    String.raw`\b(?:Remote server|Servidor remoto|Remote host|Remote system)[^\S\n]{0,2}:[^\S\n]{0,2}(?:dns ?; ?)?<?${HOST}`,
    'i',
  ),
  new RegExp(String.raw`\bGiving up on ${HOST}`, 'i'),
  new RegExp(String.raw`(?<!client )\bhost:? ${HOST}(?=[:\s]|$)`, 'i'),
];

export interface Spoken {
  readonly host: string;
  readonly start: number;
  readonly end: number;
}

/** The server that refused, as the words name it; null where nobody answered, or nobody says who. */
export function speakerIn(text: string): Spoken | null {
  for (const pattern of SPEAKERS) {
    const match = pattern.exec(text);
    const named = match?.[1];
    if (match === null || named === undefined) continue;
    const start = match.index + match[0].indexOf(named);
    return { host: named, start, end: start + named.length };
  }
  return null;
}

/** The host of a typed field: `dns; mx1.example.com (192.0.2.25)`. */
export function hostOf(value: string): string | null {
  const bare = value.replace(/^[a-z-]{1,20} ?; ?/i, '').trim();
  const host = /^[[<(]?([^\s()[\]<>,;]{1,255})/.exec(bare)?.[1]?.replace(/\.$/, '') ?? '';
  // `<mx.example.com[192.0.2.25]>: Client host rejected`: words where a name belongs.
  return host === '' || host.endsWith(':') ? null : host;
}
