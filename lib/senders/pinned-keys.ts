import type { PinnedRecord } from '../dns/pinned.ts';
import type { SenderProfile } from './profile.ts';

/** All keys that somebody wrote down: those a person pasted, and for other names those of the profiles. */
export function pinnedKeys(pasted: readonly PinnedRecord[], profiles: readonly SenderProfile[]): PinnedRecord[] {
  const names = new Set(pasted.map(({ name }) => name));
  const published = profiles.flatMap(({ keys = [] }) => keys).filter(({ name }) => !names.has(name));
  return [...pasted, ...published.map((key) => ({ ...key, by: 'profile' as const }))];
}
