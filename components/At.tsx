import type { Span } from '../lib/base/problem.ts';
import type { Seek } from './seek.ts';
import { Say, useWords } from './words.tsx';

interface AtProps extends Seek {
  readonly at: Span;
  /** Where many stand under each other. */
  readonly isShort?: boolean;
}

/** The way from a fact to the line it was read in. */
export function At({ at, isShort = false, lineOf, onLine }: AtProps) {
  const { report } = useWords();
  const line = lineOf(at.start);
  return (
    <button type="button" class="at" onClick={() => onLine(line)}>
      <Say of={isShort ? report.line : report.seeLine} with={{ line }} />
    </button>
  );
}
