import { replaceInHeader } from './repair.ts';
import type { SourceRepair } from './repair.ts';

// U+00A0 as UTF-8 or as Latin-1 at the beginning of a line, ordinary blanks around it.
const LEADING = /(?<=^|\n)[ \t]*\u00c2?\u00a0(?:[ \t]|\u00c2?\u00a0)*/g;

/** Dialogs of webmails draw the blanks of a fold as U+00A0. Each of its bytes becomes a blank. */
export const noBreakSpaces: SourceRepair = {
  id: 'no-break-spaces',
  leaves: 'transcoded',
  undo: (text) => replaceInHeader(text, LEADING, (run) => run.replaceAll(/[\u00c2\u00a0]/g, ' ')),
};
