import { cidrBounds } from '../base/cidr.ts';
import type { Cidr } from '../base/cidr.ts';
import { countAddresses, mergeCidrs } from '../ranges/merge.ts';
import { fill } from '../words/fill.ts';
import type { Params } from '../words/fill.ts';
import type { Dictionary } from '../words/index.ts';
import { letterText, listed } from './letter.ts';

/** A test to be agreed with a sender. */
export interface Arranged {
  readonly sender: string;
  readonly ranges: readonly Cidr[];
  /** ISO date of the list, and whether the sender put it there. */
  readonly listDate: string;
  readonly listDateIs: 'published' | 'retrieved';
  readonly ticket: string;
  /** As the person wrote it: day, hours, zone. */
  readonly window: string;
  /** Empty: not said. */
  readonly mailbox: string;
}

/** The mail that arranges a test: when, few messages first, what is watched, what goes back and forth. */
export function arrangeText(arranged: Arranged, words: Dictionary): string {
  const { sender, ranges, listDate, listDateIs, ticket, window, mailbox } = arranged;
  const { arrange } = words.letters;
  const say = (template: string, params: Params = {}) => fill(template, params, words.language);
  const merged = mergeCidrs(ranges);
  const four = merged.filter((range) => cidrBounds(range).version === 4);
  const addresses = four.length > 0 ? countAddresses(four) : '';
  const steps = [
    say(arrange.window, { window: window.trim() }),
    say(arrange.few, { mailbox: mailbox.trim() }),
    arrange.more,
    arrange.watch,
    arrange.back,
  ];
  return letterText(
    {
      sender,
      ticket,
      subject: arrange.subject,
      paragraphs: [
        [say(arrange.opening[listDateIs], { date: listDate, count: merged.length, addresses })],
        [arrange.propose, ...steps.map((step, index) => `${index + 1}. ${step}`)],
        [arrange.send],
        [arrange.only, ...listed(merged)],
        [arrange.confirm],
      ],
    },
    words,
  );
}
