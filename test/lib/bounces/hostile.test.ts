import { expect, test } from 'vitest';
import { readPastedBounce } from '../../../lib/bounces/pasted.ts';
import { REPORTS } from './hostile.ts';
import { bounceOf } from './messages.ts';

/** What a reader that looks at everything twice would not finish in the time of a test. */
const SIZE = 1024 * 1024;

test.each(Object.entries(REPORTS))('%s: read, and kept small', (_, attack) => {
  const text = attack(SIZE);
  for (const bounce of [bounceOf(text), readPastedBounce(text)])
    expect(JSON.stringify(bounce).length).toBeLessThan(4 * SIZE);
});
