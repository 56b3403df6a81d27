import type { Move, Reason, Row } from './bounce.ts';
import type { Stretch } from './texts/patterns.ts';

/** A reason, and what gave it. */
export interface Verdict {
  readonly reason: Reason;
  /** The row that decided; null: wording or step. */
  readonly row: Row | null;
  /** Of the row; null: as its reason has it. */
  readonly who: Move | null;
  readonly matched: Stretch | null;
}
