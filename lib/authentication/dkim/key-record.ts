import { latin1FromBytes, utf8FromText } from '../../base/bytes.ts';
import type { Domain } from '../../base/domain.ts';
import type { PinnedBy } from '../../dns/resolver.ts';
import type { Judgement } from '../check.ts';
import { isJudgement, permerror, quoted } from './judgement.ts';
import { readRsaKey } from './rsa-key.ts';
import type { RsaKey } from './rsa-key.ts';
import { readBase64 } from './signed.ts';
import type { Hash, KeyType } from './signed.ts';
import { colonList, readTagList } from './tag-list.ts';
import type { TagList } from './tag-list.ts';

/** RFC 8463 §4.2: the point itself, 32 bytes. */
interface Ed25519Key {
  readonly type: 'ed25519';
  readonly point: Uint8Array;
}

export interface KeyRecord {
  readonly key: RsaKey | Ed25519Key;
  /** t=y: the domain is testing DKIM. */
  readonly isTest: boolean;
  /** Somebody wrote it down: DNS was not asked. */
  readonly pinned?: PinnedBy;
}

/** What a signature asks of a key. `identity`: the domain of its i=, where it has one. */
export interface KeyWanted {
  readonly keyType: KeyType;
  readonly hash: Hash;
  readonly domain: Domain;
  readonly identity?: Domain;
  readonly keyName: Domain;
}

/** Reads the TXT records at the key's name, and says why none of them can have made the signature (RFC 6376 §3.6.1). */
export function readKeyRecord(records: readonly string[], wanted: KeyWanted): KeyRecord | Judgement {
  const name = wanted.keyName;
  const [record = '', ...others] = records;
  // "The results are undefined" (§3.6.2.2): whoever added one would choose the key.
  if (others.length > 0) return permerror('several-keys', { name, count: records.length });
  const tags = tagsOf(record);
  if (isJudgement(tags) || !isKeyRecord(tags)) return permerror('key-unreadable', { name });
  const published = (tags.get('p')?.value ?? '').replace(/[ \t]+/g, '');
  if (published === '') return permerror('key-revoked', { name });
  const type = (tags.get('k')?.value ?? 'rsa').toLowerCase();
  if (type !== wanted.keyType) return permerror('key-type', { name, type: quoted(type), wanted: wanted.keyType });
  if (tags.has('h') && !colonList(tags, 'h').includes(wanted.hash))
    return permerror('key-hash', { name, hash: wanted.hash });
  const services = colonList(tags, 's');
  if (tags.has('s') && !services.includes('*') && !services.includes('email'))
    return permerror('key-service', { name, service: quoted(services.join(', ')) });
  const flags = colonList(tags, 't');
  const { domain, identity = domain } = wanted;
  if (flags.includes('s') && identity !== domain) return permerror('key-strict', { name, identity, domain });
  const key = readKey(readBase64(published), wanted.keyType);
  return key ? { key, isTest: flags.includes('y') } : permerror('key-unreadable', { name });
}

/** Whether a record reads as a key's, a revoked one's too, whatever may be asked of the key itself. */
export function readsAsKey(record: string): boolean {
  const tags = tagsOf(record);
  return !isJudgement(tags) && isKeyRecord(tags);
}

function tagsOf(record: string): TagList | Judgement {
  return readTagList(latin1FromBytes(utf8FromText(record)));
}

/** v= may be absent; where it stands, it comes first and is DKIM1. p= must stand, if only to be empty. */
function isKeyRecord(tags: TagList): boolean {
  const [first] = tags.keys();
  return tags.has('p') && (!tags.has('v') || (first === 'v' && tags.get('v')?.value === 'DKIM1'));
}

function readKey(bytes: Uint8Array | null, type: KeyType): RsaKey | Ed25519Key | null {
  if (bytes === null) return null;
  if (type === 'rsa') return readRsaKey(bytes);
  return bytes.length === 32 ? { type, point: bytes } : null;
}
