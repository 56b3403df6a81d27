import { bytesFromLatin1 } from '../../base/bytes.ts';
import type { Field } from '../../message/message.ts';
import type { Judgement } from '../check.ts';
import { canonicalField } from '../dkim/canonical-header.ts';
import { isJudgement } from '../dkim/judgement.ts';
import { missingTag, readSigned } from '../dkim/signed.ts';
import type { Signed } from '../dkim/signed.ts';
import { readTagList } from '../dkim/tag-list.ts';
import type { TagList } from '../dkim/tag-list.ts';
import type { ArcSet } from './sets.ts';

/** An ARC-Seal (RFC 8617 §4.1.3). `status`: what its maker found the chain before it to be, as written. */
export interface Seal extends Signed {
  readonly status: string;
  /** h= has no place here, and makes the chain invalid (RFC 8617 §4.1.3). */
  readonly hasHeaders: boolean;
}

export function readSeal(field: Field): Seal | Judgement {
  const tags = readTagList(field.text);
  if (isJudgement(tags)) return tags;
  const missing = missingTag(tags, ['i', 'a', 'b', 'cv', 'd', 's']);
  if (missing) return missing;
  const signed = readSigned(field, tags);
  return isJudgement(signed) ? signed : { ...signed, status: statusOf(tags), hasHeaders: tags.has('h') };
}

function statusOf(tags: TagList): string {
  return (tags.get('cv')?.value ?? '').toLowerCase();
}

/** What a seal signs: all sets up to its own, oldest first, always relaxed (RFC 8617 §5.1.1). */
export function sealedHeader(text: string, sets: readonly ArcSet[], { field, cut }: Seal): Uint8Array {
  const lines: string[] = [];
  for (const { results, signature, seal } of sets) {
    lines.push(canonicalField(text, results, 'relaxed'), canonicalField(text, signature, 'relaxed'));
    if (seal === field) break;
    lines.push(canonicalField(text, seal, 'relaxed'));
  }
  return bytesFromLatin1([...lines, canonicalField(text, field, 'relaxed', cut)].join('\r\n'));
}
