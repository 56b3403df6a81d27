import { readPastedBounce } from '../bounces/pasted.ts';
import { crossingOf } from './crossing.ts';
import { ownOf } from './own-of.ts';
import type { BounceFact } from './report.ts';
import type { Settings } from './settings.ts';

/** A bounce that somebody pasted without its message: one line, a log line, a row, a sending platform's answer. null: none. */
export function inspectPasted(text: string, settings: Settings): BounceFact | null {
  const bounce = readPastedBounce(text);
  return bounce && { ...bounce, original: null, crossing: crossingOf(bounce, null, ownOf(settings)) };
}
