import type { Line } from './line.ts';

/** The sentence above the returned message, as writers put it. A rule of hyphens, stars or blanks may stand before it. */
const ANNOUNCED = new RegExp(
  String.raw`^[\s>*=_-]*(?:${[
    'below (?:this line )?is (?:a|the) copy of (?:the|your) (?:original )?message',
    'this is a copy of (?:the|your) message',
    'enclosed is a copy of the message',
    'included is a copy of the message',
    'the (?:header|body) of the original message is following',
    'original message(?: (?:headers?|header fields?|follows?|attached|text|body|as follows))?[.:]?[\\s*=_-]*$',
    'original mail(?: info| as follows|:)',
    '(?:here is |following is )?(?:the )?original message (?:header|follows)',
    'message headers? follows?',
    'message header follows',
    'headers of the original message',
    'unsent message follows',
    'returned message(?: |-|$)',
    'returned mail follows',
    'undelivered message follows',
    'message (?:text|contents?|body) follows',
    'the (?:first|text of the) .{0,40}original message',
    'mensaje (?:original|devuelto)',
    'encabezados? (?:de(?:l| los)? )?mensajes? original(?:es)?',
    'cabeceras? (?:de(?:l| los)? )?mensajes? original(?:es)?',
    'mensagem original',
    'cabeçalhos? (?:da|das) mensag(?:em|ens) origina(?:l|is)',
    'message d.origine',
    'en-t.tes (?:du|de) message',
    'urspr.ngliche (?:nachricht|mail)',
    'originalnachricht',
    'messaggio originale',
  ].join('|')})`,
  'i',
);

/** Fields that begin a returned header and no sentence (RFC 5322 §3.6.7, servers' own). */
const TRACE = /^(?:Received|Return-Path|X-Received|DKIM-Signature|X-Envelope-From|ARC-Seal):\s?\S/i;

/** `From ana@example.com Thu Apr 29 23:34:45 2015`: a message as an mbox holds it (RFC 4155). */
const DIVIDER = /^From \S{1,320} {1,3}(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) /;

export interface Cut {
  /** Lines of the reporter's own. */
  readonly own: number;
  /** The first line of what came back; null where none follows. */
  readonly returned: number | null;
}

/** Where a letter ends and the returned message below it begins. */
export function cutReturned(lines: readonly Line[]): Cut | null {
  for (const [index, { text }] of lines.entries()) {
    const announced = text.length < 200 && ANNOUNCED.test(text);
    if (!announced && !TRACE.test(text) && !DIVIDER.test(text)) continue;
    // Above the first words there is no letter: a header that lost its own place.
    if (!announced && !lines.slice(0, index).some((line) => line.text.trim() !== '')) continue;
    const first = announced
      ? lines.findIndex((line, at) => at > index && line.text.trim() !== '' && !isRule(line.text))
      : index;
    return { own: index, returned: first < 0 ? null : first };
  }
  return null;
}

function isRule(text: string): boolean {
  return /^[\s=*_-]+$/.test(text);
}
