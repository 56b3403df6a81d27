import { displayText } from '../../base/bytes.ts';
import { parseDomain } from '../../base/domain.ts';
import type { Field } from '../../message/message.ts';
import type { Check } from '../check.ts';
import { isJudgement } from './judgement.ts';
import { readTagList } from './tag-list.ts';

/** Where a signature stands and who it says has signed, as far as its tags can be read. */
export function placeOf(field: Field): Pick<Check, 'domain' | 'selector' | 'field' | 'at'> {
  const tags = readTagList(field.text);
  const [d, s] = isJudgement(tags) ? [] : [tags.get('d'), tags.get('s')];
  return {
    domain: d ? parseDomain(displayText(d.value)) : null,
    selector: s ? displayText(s.value) : null,
    field: field.index,
    at: field.span,
  };
}
