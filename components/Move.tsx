import type { ComponentChildren } from 'preact';
import type { Move as MoveKey } from '../lib/bounces/bounce.ts';
import { Icon } from './Icon.tsx';
import { MOVES } from './moves.ts';
import { useWords } from './words.tsx';

interface MoveProps {
  readonly move: MoveKey;
  readonly next: string;
  /** What leads on from here. */
  readonly children?: ComponentChildren;
}

/** Whose move it is and the next step: colour, drawing and word say the same thing. */
export function Move({ move, next, children }: MoveProps) {
  const { moves } = useWords();
  const [tone, icon] = MOVES[move];
  return (
    <div class={`move ${tone}`} data-move={move}>
      <Icon name={icon} />
      <span>
        <b>{moves[move]}</b>
        {next}
        {children}
      </span>
    </div>
  );
}
