import { isKnownName } from '../field-names.ts';
import { replaceInHeader } from './repair.ts';
import type { SourceRepair } from './repair.ts';

const NAME_AND_TAB = /(?<=^|\n)([a-z][a-z-]*)\t/gi;

/** A table of two columns, copied: `Subject⇥Hola`. The tab becomes the colon. */
export const tabSeparated: SourceRepair = {
  id: 'tab-separated',
  leaves: 'transcoded',
  undo: (text) => replaceInHeader(text, NAME_AND_TAB, (whole, name = '') => (isKnownName(name) ? `${name}:` : whole)),
};
