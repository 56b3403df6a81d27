import { bySide } from '../../lib/inspect/bounce-rows.ts';
import type { BounceRow, Side } from '../../lib/inspect/bounce-rows.ts';
import { Say, useWords } from '../words.tsx';
import { SIDE_LOOKS } from './sides.ts';

interface CountsProps {
  readonly rows: readonly BounceRow[];
  /** null: all of them. */
  readonly chosen: Side | null;
  readonly onChoose: (side: Side | null) => void;
}

/** Whose move it is, by number: each a button that shows only these; under them the same as one bar. */
export function Counts({ rows, chosen, onChoose }: CountsProps) {
  const { pile } = useWords();
  const counts = bySide(rows);
  return (
    <>
      <div class="counts" role="group" aria-label={pile.byMove}>
        <button type="button" class="count" aria-pressed={chosen === null} onClick={() => onChoose(null)}>
          <b>
            <Say of="{count}" with={{ count: rows.length }} />
          </b>
          {pile.all}
        </button>
        {counts.map(({ key, count }) => (
          <button
            type="button"
            key={key}
            class={`count ${SIDE_LOOKS[key][0]}`}
            data-side={key}
            aria-pressed={chosen === key}
            onClick={() => onChoose(chosen === key ? null : key)}
          >
            <b>
              <Say of="{count}" with={{ count }} />
            </b>
            {pile.sides[key]}
          </button>
        ))}
      </div>
      <div class="stack" aria-hidden="true">
        {counts.map(({ key, count }) => (
          <i key={key} class={SIDE_LOOKS[key][0]} data-side={key} style={{ flexGrow: count }} />
        ))}
      </div>
    </>
  );
}
