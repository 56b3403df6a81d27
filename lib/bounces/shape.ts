import type { Draft } from './draft.ts';
import type { Notice } from './notice.ts';

/** One writer's way to say that mail came back. The file bears its id. */
export interface Shape {
  readonly id: string;
  /** What became of whom, in the order of the text; null: somebody else wrote it. */
  readonly read: (notice: Notice) => readonly Draft[] | null;
}
