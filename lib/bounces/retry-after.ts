import type { Found } from './words-found.ts';

const DURATION =
  /[\s:]{0,3}(?:at least |al menos |unos |approximately |about )?(\d{1,6})\s{0,2}(s|secs?|seconds?|segundos?|m|mins?|minutes?|minutos?|h|hrs?|hours?|horas?|d|days?|d[ií]as?)(?!\w)/iy;

const SECONDS: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400 };

/** How long a server asks to wait, in seconds; null where the text gives no time for it. */
export function retryAfter(text: string, found: readonly Found[]): number | null {
  for (const { rule, at } of found) {
    if (rule.kind !== 'retry') continue;
    DURATION.lastIndex = at.end;
    const [, count, unit] = DURATION.exec(text) ?? [];
    if (unit !== undefined) return Number(count) * (SECONDS[unit.charAt(0).toLowerCase()] ?? 1);
  }
  return null;
}
