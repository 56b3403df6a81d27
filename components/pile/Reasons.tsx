import { useState } from 'preact/hooks';
import type { Reason } from '../../lib/bounces/bounce.ts';
import { byReason } from '../../lib/inspect/bounce-rows.ts';
import type { BounceRow } from '../../lib/inspect/bounce-rows.ts';
import { Say, useWords } from '../words.tsx';

/** Before the fold: there are some forty reasons, and a few of them make up most of any pile. */
const SHOWN = 6;

interface ReasonsProps {
  readonly rows: readonly BounceRow[];
  readonly chosen: Reason | null;
  readonly onChoose: (reason: Reason | null) => void;
}

/** Why, by number, the most frequent first: each a button that shows only these. */
export function Reasons({ rows, chosen, onChoose }: ReasonsProps) {
  const { pile, reasons } = useWords();
  const [isOpen, setOpen] = useState(false);
  const counts = byReason(rows);
  const shown = counts.filter(({ key }, index) => isOpen || index < SHOWN || key === chosen);
  return (
    <div class="reasons" role="group" aria-label={pile.byReason}>
      {shown.map(({ key, count }) => (
        <button
          type="button"
          key={key}
          data-reason={key}
          aria-pressed={chosen === key}
          onClick={() => onChoose(chosen === key ? null : key)}
        >
          {reasons[key].label}
          <b>
            <Say of="{count}" with={{ count }} />
          </b>
        </button>
      ))}
      {counts.length > SHOWN && (
        <button type="button" class="link" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? pile.fewer : <Say of={pile.more} with={{ count: counts.length - shown.length }} />}
        </button>
      )}
    </div>
  );
}
