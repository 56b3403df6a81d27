import { Cursor } from '../../base/cursor.ts';
import { displayText } from '../../base/bytes.ts';
import { readDate } from '../../base/date.ts';
import type { FindingRule } from '../finding.ts';
import { hopEvidence } from '../evidence.ts';

/** Characters of it that are told. */
const MAX_TOLD = 60;

/**
 * Text stands behind the date of the border's own line. A message whose first line begins with a blank becomes a fold of the
 * line that the server put above it (RFC 5322 §2.2.3), and may bring another date, or another client.
 */
export const gluedLine: FindingRule = {
  id: 'glued-line',
  find({ border, hops, message }) {
    const hop = border.status === 'found' && border.hop !== null ? hops[border.hop] : undefined;
    const field = hop && message.fields[hop.field];
    if (!hop || !field) return null;
    // What the client called itself stands before `by`, and may hold a date of its own.
    const text = behindDate(field.text.slice(Math.max(0, (hop.at.by?.end ?? 0) - field.value.start)));
    if (text === '') return null;
    return {
      tone: 'bad',
      params: { text: displayText(text.slice(0, MAX_TOLD)), server: hop.by ?? '' },
      evidence: hopEvidence(hops, border.hop, 'date'),
      blocks: true,
    };
  },
};

/** What follows the first date behind a semicolon, comments and a recipient (`for <…>`) left out. */
function behindDate(line: string): string {
  for (let semicolon = line.indexOf(';'); semicolon >= 0; semicolon = line.indexOf(';', semicolon + 1)) {
    const tail = line.slice(semicolon + 1);
    const { span, problems } = readDate(tail);
    if (problems.some(({ code }) => code === 'date.unread')) continue;
    const cursor = new Cursor(tail, span.end);
    cursor.cfws();
    const rest = tail.slice(cursor.unclosed ? span.end : cursor.position).trim();
    return /^(?:for )?<[^<>]*>$/i.test(rest) ? '' : rest;
  }
  return '';
}
