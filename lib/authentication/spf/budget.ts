import { outcome } from './outcome.ts';
import type { Outcome } from './outcome.ts';

/** RFC 7208 §4.6.4: more would make of every receiver a tool to flood somebody's DNS with. */
const MAX_LOOKUPS = 10;
const MAX_VOIDS = 2;

/** The lookups of one check, shared by all records it comes to. */
export class Budget {
  private lookups = 0;
  private voids = 0;

  /** Takes one term that asks DNS; the outcome where there is none left. */
  spend(): Outcome | null {
    if (++this.lookups <= MAX_LOOKUPS) return null;
    return outcome('permerror', 'spf-too-many-lookups', { limit: MAX_LOOKUPS });
  }

  /** Takes one term whose questions found nothing: no match, or the outcome where there was one too many. */
  spendVoid(): Outcome | false {
    if (++this.voids <= MAX_VOIDS) return false;
    return outcome('permerror', 'spf-too-many-voids', { limit: MAX_VOIDS });
  }
}
