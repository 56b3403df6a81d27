import type { Move } from '../lib/bounces/bounce.ts';
import type { Tone } from '../lib/inspect/finding.ts';
import type { IconName } from './Icon.tsx';

/** Whose move it is, as a colour and a drawing; the word stands beside them. */
export const MOVES: Readonly<Record<Move, readonly [Tone, IconName]>> = {
  recipient_admin: ['warn', 'half'],
  recipient: ['mute', 'ask'],
  sender: ['mute', 'plain'],
  none: ['good', 'yes'],
  depends: ['mute', 'ask'],
};
