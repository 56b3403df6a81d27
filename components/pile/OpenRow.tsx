import { useEffect, useRef } from 'preact/hooks';
import { Say, useWords } from '../words.tsx';

interface OpenRowProps {
  /** Among the rows shown, from 0; -1: it is no longer among them. */
  readonly place: number;
  readonly all: number;
  readonly onMove: (place: number) => void;
  readonly onBack: () => void;
}

/** Above a message that was opened from the table: the way back, and to the rows before and after. */
export function OpenRow({ place, all, onMove, onBack }: OpenRowProps) {
  const { pile } = useWords();
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => back.current?.focus(), []);
  return (
    <nav class="open-row" aria-label={pile.table}>
      <button ref={back} type="button" class="link" onClick={onBack}>
        {pile.back}
      </button>
      {place >= 0 && (
        <>
          <span aria-live="polite">
            <Say of={pile.place} with={{ place: place + 1, all }} />
          </span>
          <button type="button" class="button low" disabled={place === 0} onClick={() => onMove(place - 1)}>
            {pile.previous}
          </button>
          <button type="button" class="button low" disabled={place + 1 >= all} onClick={() => onMove(place + 1)}>
            {pile.next}
          </button>
        </>
      )}
    </nav>
  );
}
