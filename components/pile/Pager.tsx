import { Say, useWords } from '../words.tsx';

interface PagerProps {
  readonly name: string;
  /** Of the first one shown, from 0. */
  readonly from: number;
  readonly shown: number;
  readonly all: number;
  /** By how many. */
  readonly step: number;
  readonly onMove: (from: number) => void;
}

/** Which of many are shown, and the way to those before and after; nothing where all of them are. */
export function Pager({ name, from, shown, all, step, onMove }: PagerProps) {
  const { pile } = useWords();
  if (shown === all) return null;
  return (
    <nav class="pager" aria-label={name}>
      <button type="button" class="button low" disabled={from === 0} onClick={() => onMove(Math.max(0, from - step))}>
        {pile.previous}
      </button>
      <span aria-live="polite">
        <Say of={pile.page} with={{ from: from + 1, to: from + shown, all }} />
      </span>
      <button type="button" class="button low" disabled={from + shown >= all} onClick={() => onMove(from + step)}>
        {pile.next}
      </button>
    </nav>
  );
}
