import type { PasteFailure } from '../../components/PasteKey.tsx';
import { readsAsKey } from '../../lib/authentication/dkim/key-record.ts';
import { readPasted } from '../../lib/dns/pasted.ts';
import type { Desk } from './desk.ts';
import { MAX_KEYS } from './preferences.ts';

/** Keeps what was pasted as the key of a name, in place of an older one; or says what is wrong with it, and keeps nothing. */
export function pasteKey(desk: Desk, name: string, text: string): PasteFailure | null {
  const read = readPasted(text, name);
  if ('fault' in read) return read;
  if (!readsAsKey(read.record)) return { fault: 'no-key', params: {} };
  const others = desk.preferences.value.keys.filter((key) => key.name !== name);
  if (others.length >= MAX_KEYS) return { fault: 'too-many-keys', params: { count: MAX_KEYS } };
  desk.keep({ keys: [...others, { name, record: read.record }] });
  return null;
}
