import { bom } from './bom.ts';
import { doubleSpaced } from './double-spaced.ts';
import { flattened } from './flattened.ts';
import { htmlEscaped } from './html-escaped.ts';
import { indented } from './indented.ts';
import { leadingBlanks } from './leading-blanks.ts';
import { lineEnds } from './line-ends.ts';
import { lostFolds } from './lost-folds.ts';
import { mboxFrom } from './mbox-from.ts';
import { noBreakSpaces } from './no-break-spaces.ts';
import { preface } from './preface.ts';
import { quoted } from './quoted.ts';
import { quotedPrintable } from './quoted-printable.ts';
import type { SourceRepair } from './repair.ts';
import { smartQuotes } from './smart-quotes.ts';
import { tabSeparated } from './tab-separated.ts';

/** In the order in which they are undone: the outermost first. */
export const repairs: readonly SourceRepair[] = [
  bom,
  lineEnds,
  leadingBlanks,
  doubleSpaced,
  preface,
  quotedPrintable,
  htmlEscaped,
  noBreakSpaces,
  smartQuotes,
  quoted,
  indented,
  flattened,
  mboxFrom,
  tabSeparated,
  lostFolds,
];
