import type { PrintedReading, Reading } from '../bounces/decode.ts';
import type { Dictionary } from './en.ts';

export interface ReadingWords {
  readonly table: string;
  /** What the code means. For MasterBase a translation of the quoted title; null where the title needs none. */
  readonly meaning: string | null;
  /** null: the code alone does not say. */
  readonly state: string | null;
  readonly move: string;
  readonly reason: string;
  /** The next step of the person who reads it. */
  readonly next: string;
}

/** What one table makes of a code, in words. */
export function readingWords(
  reading: Reading,
  { codes, states, moves, reasons, screens }: Pick<Dictionary, 'codes' | 'states' | 'moves' | 'reasons' | 'screens'>,
): ReadingWords {
  return {
    table: screens.codes.table[reading.table],
    move: moves[reading.move],
    reason: reasons[reading.reason].label,
    ...(reading.table === 'masterbase'
      ? {
          meaning: codes.masterbase.titles?.[reading.key] ?? null,
          state: states.masterbase[reading.state],
          next: codes.masterbase.next[reading.key],
        }
      : reading.table === 'smtp'
        ? { ...codes.smtp[reading.key], state: states.smtp[reading.state] }
        : reading.table === 'enhanced'
          ? { ...codes.enhanced[reading.key], state: states.enhanced[reading.state] }
          : { ...printedWords(reading, codes), state: reading.state && states.smtp[reading.state] }),
  };
}

/** The words of a provider's row. */
function printedWords(reading: PrintedReading, codes: Dictionary['codes']): { meaning: string; next: string } {
  switch (reading.table) {
    case 'microsoft':
      return codes.microsoft[reading.key];
    case 'gmail':
      return codes.gmail[reading.key];
    case 'provider':
      return codes.provider[reading.key];
  }
}
