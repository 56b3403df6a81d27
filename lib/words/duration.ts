import type { Dictionary } from './en.ts';
import { fill } from './fill.ts';
import type { Language } from './language.ts';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/**
 * Seconds in words, two units at most: `3 s`, `2 min 10 s`, `1 d 4 h`. A smaller unit of nothing is left out. Negative: a clock
 * is off by at least that much.
 */
export function durationOf(seconds: number, { duration }: Pick<Dictionary, 'duration'>, language: Language): string {
  if (seconds < 0) return fill(duration.clockOff, { time: durationOf(-seconds, { duration }, language) }, language);
  if (seconds < 1) return duration.none;
  const days = Math.floor(seconds / DAY);
  const hours = Math.floor((seconds % DAY) / HOUR);
  const minutes = Math.floor((seconds % HOUR) / MINUTE);
  const left = Math.floor(seconds % MINUTE);
  if (days > 0) return fill(duration.days, { days, hours: hours || '' }, language);
  if (hours > 0) return fill(duration.hours, { hours, minutes: minutes || '' }, language);
  if (minutes > 0) return fill(duration.minutes, { minutes, seconds: left || '' }, language);
  return fill(duration.seconds, { seconds: left }, language);
}
