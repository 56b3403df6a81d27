import { looksLikeField } from '../field-names.ts';
import { headerOf } from './repair.ts';
import type { SourceRepair } from './repair.ts';

const TIME_AND_ZONE = /\d:\d\d(?::\d\d)? +(?:[+-]\d{4}|[A-Z]{2,4})\b/;

/**
 * Folded lines that lost the blank they begin with: `16:20:05 -0300` alone. Joined again where no field can begin so.
 * A Received field that has its date is complete: what a stranger wrote below the border's line must not get into it.
 */
export const lostFolds: SourceRepair = {
  id: 'lost-folds',
  leaves: 'transcoded',
  undo: (text) => {
    const header = headerOf(text);
    const pieces: string[] = [];
    let taken = 0;
    for (const start of lostLines(header)) {
      pieces.push(text.slice(taken, start));
      taken = start;
    }
    return pieces.length === 0 ? null : [...pieces, text.slice(taken)].join(' ');
  },
};

function* lostLines(header: string): Generator<number> {
  let open = false;
  let received = false;
  let complete = false;
  for (let start = 0; start < header.length;) {
    const feed = header.indexOf('\n', start);
    const end = feed < 0 ? header.length : feed;
    const line = header.slice(start, end);
    const first = line.charAt(0);
    if (first !== ' ' && first !== '\t') {
      if (looksLikeField(line)) {
        open = true;
        received = /^received[ \t]*:/i.test(line);
        complete = false;
      } else if (open && (!complete || first === '(')) yield start;
    }
    complete ||= received && TIME_AND_ZONE.test(line);
    start = end + 1;
  }
}
