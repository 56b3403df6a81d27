import type { DnsAnswer, Resolver } from '../../dns/resolver.ts';
import type { Judgement } from '../check.ts';
import { pinnedNotes } from './acceptance.ts';
import { isJudgement, neutral, permerror, withRemarks } from './judgement.ts';
import type { Judged } from './judgement.ts';
import { readKeyRecord } from './key-record.ts';
import type { KeyRecord, KeyWanted } from './key-record.ts';

export type KeyFinder = (wanted: KeyWanted) => Promise<KeyRecord | Judgement | Judged>;

/** Looks keys up, each name once (RFC 6376 §6.1.2). Without resolver nothing is looked up. */
export function keyFinder(resolver: Resolver | null): KeyFinder {
  const asked = new Map<string, Promise<DnsAnswer>>();
  return async (wanted) => {
    const name = wanted.keyName;
    if (resolver === null) return neutral('not-looked-up', { name });
    const asking = asked.get(name) ?? resolver.resolve(name, 'TXT');
    asked.set(name, asking);
    const answer = await asking;
    if (answer.status === 'found') {
      const { records, pinned } = answer;
      const read = readKeyRecord(records, wanted);
      return isJudgement(read) ? withRemarks(read, pinnedNotes(pinned)) : { ...read, ...(pinned && { pinned }) };
    }
    if (answer.status === 'failed' && answer.reason === 'unasked') return neutral('not-looked-up', { name });
    if (answer.status === 'failed')
      return { result: 'temperror', why: 'dns-failed', params: { name, reason: answer.reason } };
    return permerror('no-key', { name });
  };
}
