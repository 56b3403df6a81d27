import type { Side } from '../../lib/inspect/bounce-rows.ts';
import type { Tone } from '../../lib/inspect/finding.ts';
import type { IconName } from '../Icon.tsx';
import { MOVES } from '../moves.ts';

/** The colour and the drawing of a side. */
export const SIDE_LOOKS: Readonly<Record<Side, readonly [Tone, IconName]>> = {
  ...MOVES,
  'no-bounce': ['mute', 'dash'],
};
