import { displayText } from '../base/bytes.ts';
import { isBlank, isLetter } from '../base/cursor.ts';
import { parseIp } from '../base/ip.ts';
import type { Ip } from '../base/ip.ts';
import type { Parsed } from '../base/problem.ts';
import type { Field } from '../message/message.ts';
import { FieldCursor } from './field-cursor.ts';
import { FieldProblems } from './problems.ts';
import type { AuthenticationProblemCode, ReceivedSpf } from './result.ts';

/** What one Received-SPF field says, before anybody asks whether to believe it. */
type SpfField = Omit<ReceivedSpf, 'believed' | 'why'>;

/**
 * Reads a Received-SPF field (RFC 7208 §9.1): result FWS [comment FWS] [key-value-list]. Tolerates pairs without `;`
 * between them, comments anywhere, `<>` and `[]` around values, and a field of nothing but result and comment.
 */
export function parseReceivedSpf(field: Field): Parsed<SpfField, AuthenticationProblemCode> {
  const { text } = field;
  const problems = new FieldProblems(text, field.value.start);
  const cursor = new FieldCursor(text, text.length, problems);

  cursor.cfws();
  const start = cursor.position;
  const result = cursor.takeWhile(isLetter).toLowerCase();
  if (result === '') problems.add('authentication.spf-unparsed', start, text.length);
  const pairs = keyValueList(cursor);

  const get = (key: string) => displayOrNull(pairs.get(key));
  const value: SpfField = {
    result,
    clientIp: clientIp(pairs.get('client-ip') ?? ''),
    identity: get('identity'),
    envelopeFrom: get('envelope-from'),
    helo: get('helo'),
    receiver: get('receiver'),
    field: field.index,
    at: { start: field.value.start + start, end: field.value.start + Math.max(start, text.trimEnd().length) },
  };
  return { value, problems: problems.list };
}

/** key-value-pair *( ";" [CFWS] key-value-pair ) [";"]; the first of two equal keys counts. */
function keyValueList(cursor: FieldCursor): Map<string, string> {
  const pairs = new Map<string, string>();
  while (!cursor.done) {
    cursor.cfws();
    const key = cursor.takeWhile(inKey).toLowerCase();
    cursor.cfws();
    if (cursor.take('=')) {
      cursor.cfws();
      const { text } = cursor.value();
      if (!pairs.has(key)) pairs.set(key, text);
    }
    cursor.take(';');
  }
  return pairs;
}

function clientIp(text: string): Ip | null {
  return parseIp(text.replace(/^\[|\]$/g, '').replace(/^ipv6:/i, ''));
}

function displayOrNull(value: string | undefined): string | null {
  if (value === undefined) return null;
  const isBracketed = value.startsWith('<') && value.endsWith('>');
  return displayText(isBracketed ? value.slice(1, -1) : value);
}

/** Everything but a blank, `;`, `(`, `=` and the end. */
function inKey(code: number): boolean {
  return !isBlank(code) && code !== 0x3b && code !== 0x28 && code !== 0x3d;
}
