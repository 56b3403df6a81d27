import type { Message } from '../../message/message.ts';
import { fieldAt } from '../evidence.ts';
import type { Evidence, FindingRule } from '../finding.ts';

/** Fields that say who wrote a message and who gets the answer. */
const IDENTITY: ReadonlySet<string> = new Set(['from', 'sender', 'reply-to']);

/** Characters of a line that is no field, looked at for a name. */
const MAX_LOOKED_AT = 200;

const NAME_IN_LINE = /^[^\w:]*(?:from|sender|reply-to)[^\w:-]*:/i;
/** With an address behind it: the names in a signature's h= have none. */
const NAME_IN_FOLD = /\n[ \t]+(?:from|sender|reply-to)[^\w:-]*:[^\n:;]*@/i;

/**
 * A From, Sender or Reply-To in a spelling that some programs take for the field and some do not: blanks before the colon
 * (RFC 5322 §4.5.2), a blank before the name, a name torn over two lines or with foreign bytes in it.
 */
export const hiddenFrom: FindingRule = {
  id: 'hidden-from',
  find({ message }) {
    const hidden = spacedName(message) ?? tornName(message) ?? foldedName(message);
    if (!hidden) return null;
    const text = message.text.slice(hidden.at.start, hidden.at.end);
    const name = /from|sender|reply-to/i.exec(text)?.[0] ?? '';
    return { tone: 'bad', params: { name }, evidence: [hidden], blocks: true };
  },
};

function spacedName({ text, fields }: Message): Evidence | null {
  const field = fields.find(({ key, name, span }) => IDENTITY.has(key) && text[span.start + name.length] !== ':');
  return field ? { field: field.index, at: field.span } : null;
}

/** A line that is no field has no place among them: it is told by the field above. */
function tornName(message: Message): Evidence | null {
  for (const { code, at } of message.problems) {
    if (code !== 'message.not-a-field' || at === null) continue;
    if (NAME_IN_LINE.test(message.text.slice(at.start, Math.min(at.end, at.start + MAX_LOOKED_AT))))
      return { field: fieldAt(message, at.start), at };
  }
  return null;
}

function foldedName({ text, fields }: Message): Evidence | null {
  const field = fields.find(({ value }) => NAME_IN_FOLD.test(text.slice(value.start, value.end)));
  return field ? { field: field.index, at: field.value } : null;
}
