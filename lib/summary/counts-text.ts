import { byReason, bySide } from '../inspect/bounce-rows.ts';
import type { BounceRow } from '../inspect/bounce-rows.ts';
import { fill } from '../words/fill.ts';
import type { Dictionary } from '../words/index.ts';
import { lines, section } from './plain.ts';

/** Many bounces by number: whose move, and why. */
export function countsText(rows: readonly BounceRow[], { pile, reasons, language }: Dictionary): string {
  const width = String(rows.length).length;
  const line = (count: number, label: string) => `${String(count).padStart(width)}  ${label}`;
  return lines([
    fill(pile.titleNoFile, { count: rows.length }, language),
    ...section(
      pile.byMove,
      bySide(rows).map(({ key, count }) => line(count, pile.sides[key])),
    ),
    ...section(
      pile.byReason,
      byReason(rows).map(({ key, count }) => line(count, reasons[key].label)),
    ),
  ]);
}
