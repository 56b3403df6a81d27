import { Icon } from '../Icon.tsx';
import { Say, useWords } from '../words.tsx';

interface ProgressProps {
  readonly phase: 'opening' | 'reading' | 'read' | 'stopped' | 'broken';
  readonly done: number;
  readonly all: number;
  readonly onStop: () => void;
}

/** How far the reading has come, and the way to end it; nothing once all is read. */
export function Progress({ phase, done, all, onStop }: ProgressProps) {
  const { pile } = useWords();
  if (phase === 'read') return null;
  if (phase === 'stopped' || phase === 'broken')
    return (
      <p class="notice warn" role="status">
        <Icon name="warn" />
        <span>{phase === 'broken' ? pile.broken : <Say of={pile.stopped} with={{ done, all }} />}</span>
      </p>
    );
  return (
    <div class="progress">
      <progress aria-label={pile.opening} {...(phase === 'reading' && { value: done, max: all })} />
      <span>{phase === 'opening' ? pile.opening : <Say of={pile.reading} with={{ done, all }} />}</span>
      <button type="button" class="button low" onClick={onStop}>
        {pile.stop}
      </button>
    </div>
  );
}
