import type { Cidr } from '../base/cidr.ts';
import { readLine } from './line.ts';
import { rangeIndex } from './range-index.ts';
import type { RangeNote, RangeProblem, RangeText, ReadRange } from './range-text.ts';
import { specialBlockOf, specialBlocks } from './special.ts';
import type { SpecialBlock } from './special.ts';

/** A pasted list of all addresses there are would fill the memory; published lists have some thousands. */
const MAX_ENTRIES = 100_000;

const LINE = /\r\n|\r|\n|\u2028|\u2029/;

/** Keys of lists that say where a cloud or an API answers, not where mail comes from. */
const PURPOSES: readonly (readonly [pattern: RegExp, hint: string])[] = [
  [/"syncToken"\s*:/, 'syncToken'],
  [/"(?:api|hooks|actions|web|pages|importer)"\s*:\s*\[/, 'hooks'],
  [/"serviceArea"\s*:/, 'serviceArea'],
  [/"network_border_group"\s*:/, 'network_border_group'],
];

/**
 * Reads ranges out of whatever people paste: networks, netmasks, wildcards, `A – B`, `A hasta B`, one a line, CSV, JSON, a
 * letter. What looks like a range and is none has a problem with its line; other words are passed over.
 */
export function readRanges(text: string, special: readonly SpecialBlock[] = specialBlocks): RangeText {
  const ranges: ReadRange[] = [];
  const problems: RangeProblem[] = purposeOf(text);
  const notes: RangeNote[] = [];
  for (const [index, line] of text.split(LINE).entries()) {
    const place = index + 1;
    for (const { text: written, said, ends } of readLine(line)) {
      if (ranges.length >= MAX_ENTRIES)
        return {
          ranges,
          notes,
          problems: [
            ...problems,
            { code: 'list.too-long', line: place, text: written, params: { limit: MAX_ENTRIES } },
          ],
        };
      if (!Array.isArray(said)) {
        if ('code' in said) problems.push({ ...said, line: place, text: written });
        continue;
      }
      const blocks = said.flatMap((cidr: Cidr) => specialBlockOf(cidr, special) ?? []);
      if (blocks[0]) {
        const { block, name } = blocks[0];
        problems.push({ code: 'range.special', line: place, text: written, params: { range: written, block, name } });
        continue;
      }
      if (ends) notes.push({ code: 'range.ends', line: place, text: written, params: { cidr: ends } });
      ranges.push(...said.map((cidr: Cidr) => ({ cidr, text: written, line: place })));
    }
  }
  return { ranges, problems, notes: [...notes, ...repeated(ranges)] };
}

function purposeOf(text: string): RangeProblem[] {
  const found = PURPOSES.find(([pattern]) => pattern.test(text));
  return found ? [{ code: 'list.purpose', line: 0, text: found[1], params: { hint: found[1] } }] : [];
}

/** Entries that add nothing: written twice, or inside a wider one. */
function repeated(ranges: readonly ReadRange[]): RangeNote[] {
  const seen = new Set<Cidr>();
  const index = rangeIndex(ranges.map(({ cidr }) => cidr));
  return ranges.flatMap(({ cidr, text, line }): RangeNote[] => {
    if (seen.has(cidr)) return [{ code: 'range.duplicate', line, text, params: { range: cidr } }];
    seen.add(cidr);
    const outer = index.find(cidr.slice(0, cidr.indexOf('/')));
    return outer !== null && outer !== cidr
      ? [{ code: 'range.inside', line, text, params: { range: cidr, outer } }]
      : [];
  });
}
