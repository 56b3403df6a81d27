import { displayText } from '../../base/bytes.ts';
import type { Message } from '../../message/message.ts';
import { controlCharacter, invisibleCharacter } from '../characters.ts';
import type { FindingRule } from '../finding.ts';
import type { ShownField } from '../shown.ts';

/** Fields on which somebody's identity rests, though nobody is shown them. */
const UNSHOWN: ReadonlySet<string> = new Set(['date', 'return-path', 'dkim-signature']);

/**
 * NUL and other controls in a field of identity, or what nobody sees inside an address: one program ends the text there,
 * another leaves the character out, and each reads a different sender.
 */
export const unseenCharacters: FindingRule = {
  id: 'unseen-characters',
  find({ message, shown }) {
    const fields = [
      ...shown.map((one) => ({ field: one.field, character: () => unseenIn(one, message) })),
      ...message.fields
        .filter(({ key }) => UNSHOWN.has(key))
        .map((field) => ({ field, character: () => controlCharacter(field.text) })),
    ];
    for (const { field, character } of fields) {
      const found = character();
      if (found !== null)
        return {
          tone: 'bad',
          params: { name: field.name, character: found },
          evidence: [{ field: field.index, at: field.value }],
          blocks: true,
        };
    }
    return null;
  },
};

function unseenIn({ field, text, mailboxes }: ShownField, message: Message): string | null {
  const raw = message.text.slice(field.value.start, field.value.end);
  // A CR that ends no line is a line end to some.
  const control = /\r[^\r\n]/.test(raw) ? 'U+000D' : controlCharacter(field.text);
  if (control !== null || mailboxes.length === 0) return control;
  // After the last `<` stands the address; emoji in display names hold joiners by right.
  const addresses = mailboxes.map(({ span }) => message.text.slice(span.start, span.end).split('<').at(-1) ?? '');
  return controlCharacter(text) ?? invisibleCharacter(displayText(addresses.join(' ')));
}
