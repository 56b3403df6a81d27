import type { Language } from '../../lib/words/index.ts';

const MOMENT = { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
const DAY = { day: 'numeric', month: 'long' } as const;

/** Made once: making one takes as long as drawing a row. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** `21 Nov, 12:31` of an instant (ISO 8601), in UTC. */
export function stamp(instant: string, language: Language): string {
  return formatted(instant, language, MOMENT);
}

/** `21 November`, in UTC. */
export function day(instant: string, language: Language): string {
  return formatted(instant, language, DAY);
}

function formatted(instant: string, language: Language, shape: typeof MOMENT | typeof DAY): string {
  const key = `${language} ${Object.keys(shape).length}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(language, { ...shape, timeZone: 'UTC' });
  formats.set(key, format);
  const date = new Date(instant);
  return Number.isNaN(date.getTime()) ? instant : format.format(date);
}
