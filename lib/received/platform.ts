import type { Cidr } from '../base/cidr.ts';
import { PLATFORM_DATA } from './data/platforms.ts';
import { network } from './host.ts';

/** Mailbox platforms whose servers count as ours while we read mail in them. */
export type PlatformId = 'google' | 'microsoft365';

export interface Platform {
  readonly id: PlatformId;
  /** Names in `by`, lower case: exact, or `.suffix` for subdomains. */
  readonly hosts: readonly string[];
  /** Those of `hosts` that take mail from outside. */
  readonly borders: readonly string[];
  /** Where its servers talk among themselves, and write addresses for names. */
  readonly networks: readonly Cidr[];
  /** Names under which it writes Authentication-Results (RFC 8601 §2.5). */
  readonly authservIds: readonly string[];
  /** Its Authentication-Results come without authserv-id. */
  readonly idLess: boolean;
  /** Its own results stand below its border line; its ARC seal above the line repeats them. */
  readonly sealsAbove: boolean;
}

export const PLATFORMS: Readonly<Record<PlatformId, Platform>> = {
  google: platform('google'),
  microsoft365: platform('microsoft365'),
};

function platform(id: PlatformId): Platform {
  const { networks, ...facts } = PLATFORM_DATA.platforms[id];
  return { id, ...facts, networks: networks.map(network) };
}
