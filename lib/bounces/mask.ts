import { findAddresses } from './addresses.ts';

/**
 * What holds digits and is no code: addresses, links, builds, dates, sizes, ports, telephones. Each begins at a word, so that
 * none is tried at every character.
 */
const NO_CODES: readonly RegExp[] = [
  /\bhttps?:\/\/[^\s<>"']*/gi,
  // Any chain of four numbers, an IPv4 address or a build; two or three behind a word for a version.
  /(?<![\d.])\d{1,10}(?:\.\d{1,10}){3,9}(?!\d)/g,
  /\b(?:version|versi[oó]n|ver|release|build|v)[ .:=]{0,2}\d{1,6}(?:\.\d{1,6}){0,5}/gi,
  /(?<![\w:.])(?:[\da-f]{0,4}:){2,8}[\da-f]{0,4}(?![\w:])/gi,
  /\b\d{4}-\d\d-\d\d(?:[T ][\d:.]{4,15})?/g,
  /\b\d{1,2}:\d\d(?::\d\d)?\b/g,
  /\b\d{1,2}\/\d{1,2}\/\d{2,4}\b/g,
  /\b(?:port|ports|puerto|puertos|porta)[ =:#]{0,2}\d{1,5}(?:(?:,| or| and| o| y| ou| e) \d{1,5}){0,5}/gi,
  /(?<=\]|\d|\.[a-z]{2,24}):\d{1,5}(?=[:\s.,;)]|$)/gi,
  /\(state \d{1,3}\)/gi,
  /\b(?:ext|extn|extension|anexo|interno|ramal)[. :]{0,2}\d{1,6}/gi,
  /\+\d{1,3}(?:[ .()-]{1,2}\d{1,6}){1,6}/g,
  /(?<![\d-])\d{3}-\d{3}-\d{4}(?!\d)/g,
  /\b(?:call|phone|tel|fono|tel[eé]fono|llame al?|ligue)[. :]{0,2}\d{1,6}(?:[ .()-]{1,2}\d{1,6}){0,6}/gi,
  /\b\d{1,12}(?:[.,]\d{1,3})? ?(?:[kmgt]i?b|bytes|octets|hours?|horas?|hrs?|minutes?|mins?|minutos?|seconds?|secs?|segundos?|days?|d[ií]as?|attempts|intentos|times|veces)\b/gi,
  /\b\d{1,12} (?:messages|mensajes|mensagens|e-?mails|correos|recipients|destinatarios|connections|conexiones) (?:per|an?|in|within|each|every|por|en|cada)\b/gi,
  /\b(?:size|limit|l[ií]mite|quota|cuota|max|maximum|m[aá]ximo|tama[ñn]o)(?: is| of| de| es)?[ =:]{1,2}\d{1,12}\b/gi,
];

/** The same text with everything blanked that holds digits and is no code: offsets stay true. */
export function maskNumbers(text: string): string {
  if (!/\d/.test(text)) return text;
  let masked = text;
  for (const { start, end } of findAddresses(text)) masked = blanked(masked, start, end);
  for (const pattern of NO_CODES) masked = masked.replace(pattern, (found) => '~'.repeat(found.length));
  return masked;
}

function blanked(text: string, start: number, end: number): string {
  return text.slice(0, start) + '~'.repeat(end - start) + text.slice(end);
}
