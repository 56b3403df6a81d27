import type { Field } from '../../message/message.ts';
import type { Judgement } from '../check.ts';
import { isJudgement } from '../dkim/judgement.ts';
import { readSignature } from '../dkim/signature.ts';
import type { Signature } from '../dkim/signature.ts';
import { missingTag } from '../dkim/signed.ts';
import { readTagList } from '../dkim/tag-list.ts';

/** Reads an ARC-Message-Signature (RFC 8617 §4.1.2): DKIM's tags without v=, and i= is the instance. */
export function readMessageSignature(field: Field): Signature | Judgement {
  const tags = readTagList(field.text);
  if (isJudgement(tags)) return tags;
  return missingTag(tags, ['i', 'a', 'b', 'bh', 'd', 'h', 's']) ?? readSignature(field, tags);
}
