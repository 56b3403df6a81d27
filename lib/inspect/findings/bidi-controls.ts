import { bidiControl } from '../characters.ts';
import type { FindingRule } from '../finding.ts';

/** A character that turns text round (UAX #9): `moc.ocnab` is shown as `banco.com`. */
export const bidiControls: FindingRule = {
  id: 'bidi-controls',
  find({ shown }) {
    for (const { field, text } of shown) {
      const character = bidiControl(text);
      if (character === null) continue;
      return {
        tone: 'bad',
        params: { name: field.name, character },
        evidence: [{ field: field.index, at: field.value }],
        blocks: true,
      };
    }
    return null;
  },
};
