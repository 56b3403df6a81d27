import { verify } from './crypto.ts';
import type { KeyFinder } from './find-key.ts';
import { judge, judgeWithoutKey } from './judge.ts';
import type { Setting } from './judge.ts';
import { isJudgement } from './judgement.ts';
import type { Judged } from './judgement.ts';
import type { Signature } from './signature.ts';
import type { BodyState } from './signed-body.ts';
import { signedHeader } from './signed-header.ts';

/** Looks up the key of a signature, verifies the header under it, and judges all of it (RFC 6376 §6.1). */
export async function judgeSignature(
  setting: Setting,
  signature: Signature,
  findKey: KeyFinder,
  body: BodyState,
): Promise<Judged> {
  const record = await findKey(signature);
  if (isJudgement(record)) return judgeWithoutKey(record, body);
  const data = signedHeader(setting.message, signature);
  const header = await verify(record.key, signature.hash, signature.signature, data);
  return judge(setting, signature, record, header, body);
}
