import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { BounceRow } from '../../lib/inspect/bounce-rows.ts';
import { fill } from '../../lib/words/fill.ts';
import { Icon } from '../Icon.tsx';
import { useWords } from '../words.tsx';
import { Row } from './Row.tsx';
import type { Column, View } from './view.ts';

const COLUMNS: readonly Column[] = ['message', 'recipient', 'code', 'reason', 'move', 'final', 'remote'];

/** From one row's button to another. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  j: 1,
  ArrowUp: -1,
  k: -1,
  Home: -Infinity,
  End: Infinity,
};

interface BounceTableProps {
  readonly rows: readonly BounceRow[];
  readonly sort: View['sort'];
  readonly onSort: (sort: View['sort']) => void;
  readonly onOpen: (index: number) => void;
  /** The row that was open a moment ago: the focus returns to it. */
  readonly last: number | null;
}

/** The bounced recipients on one page: a row opens its message; the heads sort; arrows, j and k move from row to row. */
export function BounceTable({ rows, sort, onSort, onOpen, last }: BounceTableProps) {
  const words = useWords();
  const { heads } = words.pile;
  const body = useRef<HTMLTableSectionElement>(null);
  useEffect(() => {
    if (last !== null) openers(body.current)[last]?.focus();
  }, []);
  const opens = useRef(onOpen);
  opens.current = onOpen;
  // While a thousand messages are read the page is drawn again and again: rows that are the same stay untouched.
  const drawn = useMemo(
    () => rows.map((row, index) => <Row key={index} row={row} onOpen={() => opens.current(index)} />),
    [rows, words],
  );
  const move = (event: KeyboardEvent) => {
    const step = event.ctrlKey || event.metaKey || event.altKey ? undefined : STEPS[event.key];
    if (step === undefined) return;
    const all = openers(body.current);
    const at = all.findIndex((one) => one === document.activeElement);
    all[Math.min(Math.max(at + step, 0), all.length - 1)]?.focus();
    event.preventDefault();
  };
  return (
    <table class="bounce-table">
      <caption class="unseen">{words.pile.table}</caption>
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <Head key={column} column={column} name={heads[column]} sort={sort} onSort={onSort} />
          ))}
        </tr>
      </thead>
      <tbody ref={body} onKeyDown={move}>
        {drawn}
      </tbody>
    </table>
  );
}

interface HeadProps extends Pick<BounceTableProps, 'sort' | 'onSort'> {
  readonly column: Column;
  readonly name: string;
}

/** Sorts up, then down, then not at all. */
function Head({ column, name, sort, onSort }: HeadProps) {
  const { pile, language } = useWords();
  const own = sort?.by === column ? sort : null;
  return (
    <th scope="col" data-column={column} aria-sort={own ? (own.down ? 'descending' : 'ascending') : undefined}>
      <button
        type="button"
        title={fill(pile.sortBy, { column: name }, language)}
        onClick={() => onSort(own?.down ? null : { by: column, down: own !== null })}
      >
        {name}
        {own && <Icon name="down" class={own.down ? '' : 'turned'} />}
      </button>
    </th>
  );
}

function openers(body: HTMLElement | null): HTMLButtonElement[] {
  return [...(body?.querySelectorAll<HTMLButtonElement>('button.opens') ?? [])];
}
