import { useMemo } from 'preact/hooks';
import { TARGETS } from '../../lib/allowlist/targets/index.ts';
import { overlap } from '../../lib/ranges/merge.ts';
import { readRanges } from '../../lib/ranges/read.ts';
import { PROFILES } from '../../lib/senders/profiles/index.ts';
import type { SenderProfile } from '../../lib/senders/profile.ts';
import type { Desk } from './desk.ts';
import { Opening } from './Opening.tsx';
import { NOTHING } from './reading.ts';
import type { Reading } from './reading.ts';

interface FromListProps {
  readonly reading: Extract<Reading, { kind: 'list' }>;
  readonly desk: Desk;
}

/** A gate without a message: for a sender that was named, or whose list was pasted. */
export function FromList({ reading: { text, profile: named }, desk }: FromListProps) {
  const profile = useMemo(() => PROFILES.find(({ id }) => id === named) ?? senderOf(text), [text, named]);
  const { targets, defaultTarget } = desk.preferences.value;
  const target = desk.opening.value ?? defaultTarget ?? targets[0] ?? TARGETS[0]?.id ?? '';
  return <Opening target={target} profile={profile} desk={desk} text={text} onBack={() => desk.show(NOTHING)} />;
}

/** The sender that publishes an address of this list. */
function senderOf(text: string): SenderProfile | null {
  const { ranges } = readRanges(text);
  const isOf = ({ ranges: published }: SenderProfile) =>
    ranges.some((one) => published.some(({ cidr }) => overlap(one.cidr, cidr)));
  return PROFILES.find(isOf) ?? null;
}
