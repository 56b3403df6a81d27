import { readDate } from '../base/date.ts';
import { wordsOf } from './line.ts';
import type { Stretch } from './line.ts';

/** Will-Retry-Until (RFC 3464 §2.3.9), an RFC 5322 date, as an instant; null where it is none. */
export function retryUntil(words: Stretch | null): { readonly at: string } | null {
  if (!words) return null;
  const { iso } = readDate(wordsOf(words)).value;
  return iso === null ? null : { at: iso };
}
