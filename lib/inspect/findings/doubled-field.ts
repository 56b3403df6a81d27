import type { Field } from '../../message/message.ts';
import type { FindingRule } from '../finding.ts';
import { isCovered } from '../vouching.ts';

/** Fields of which there is one at most (RFC 5322 §3.6, RFC 2045 §3). From has a finding of its own. */
const SINGLE: ReadonlySet<string> = new Set([
  'subject',
  'to',
  'cc',
  'date',
  'reply-to',
  'sender',
  'message-id',
  'in-reply-to',
  'references',
  'mime-version',
  'content-type',
  'content-transfer-encoding',
]);

/** A field stands twice with different words: one program shows the first, another the last, a signature may cover either. */
export const doubledField: FindingRule = {
  id: 'doubled-field',
  find({ message, vouching }) {
    const byKey = Map.groupBy(message.fields, ({ key }) => key);
    const doubled = [...byKey].filter(([key, fields]) => SINGLE.has(key) && differ(fields));
    const [key, fields] = doubled.find(([name]) => !isCovered(vouching, message, name)) ?? doubled[0] ?? [];
    const [first] = fields ?? [];
    if (key === undefined || !fields || !first) return null;
    const found = {
      params: { name: first.name, count: fields.length },
      evidence: fields.map(({ index, value }) => ({ field: index, at: value })),
    };
    return isCovered(vouching, message, key) ? { tone: 'mute', ...found } : { tone: 'bad', ...found, blocks: true };
  },
};

function differ(fields: readonly Field[]): boolean {
  return fields.some(({ text }) => text !== fields[0]?.text);
}
