import { ownNumber, ofEntry } from './by-provider.ts';
import type { Verdict } from './verdict.ts';
import { wordsFound } from './words-found.ts';

/** One word of letters and digits, perhaps in brackets: `S3150`, `[TSS04]`, `OFR_506`. */
const TAG = /^[[(]?([a-z]\w*\d[\w#-]{0,20}|AUP#\w{1,4}-\d{4})[\])]?$/i;

/** A provider's tag that stands alone; null: nobody's we know. */
export function byTag(text: string): Verdict | null {
  const tag = text.length > MAX_TAG ? undefined : TAG.exec(text)?.[1];
  if (tag === undefined) return null;
  for (const { rule, at } of wordsFound(tag)) {
    if (rule.kind === 'number') {
      const found = ownNumber(tag, rule, at);
      if (found) return found;
    }
    if (rule.kind === 'row' && at.end - at.start === tag.length) return ofEntry(rule.entry, at);
  }
  return null;
}

const MAX_TAG = 32;
