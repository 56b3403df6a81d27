import { useRef } from 'preact/hooks';
import type { BounceRow } from '../../lib/inspect/bounce-rows.ts';
import { Copy } from '../Copy.tsx';
import { Icon } from '../Icon.tsx';
import { Say, useWords } from '../words.tsx';
import { BounceTable } from './BounceTable.tsx';
import { Counts } from './Counts.tsx';
import { Pager } from './Pager.tsx';
import { Reasons } from './Reasons.tsx';
import { day } from './stamp.ts';
import { EVERYTHING } from './view.ts';
import type { View } from './view.ts';

/** On one page of the table: as many as are drawn before anybody notices. */
export const PAGE = 50;

interface BouncesProps {
  readonly rows: readonly BounceRow[];
  /** Those of them that the view lets through, in its order. */
  readonly shown: readonly BounceRow[];
  readonly view: View;
  /** The first row of the page, from 0. */
  readonly from: number;
  readonly onView: (view: View, from: number) => void;
  readonly onOpen: (index: number) => void;
  /** Index in `shown` of the row that was open a moment ago. */
  readonly last: number | null;
  /** What is shown, as CSV. */
  readonly csv: () => string;
  readonly copy: (text: string) => Promise<void>;
  readonly onSave: () => void;
}

/** Many bounces at once: whose move by number, why by number, and every recipient in a table. */
export function Bounces({ rows, shown, view, from, onView, onOpen, last, csv, copy, onSave }: BouncesProps) {
  const words = useWords();
  const { pile } = words;
  const change = (part: Partial<View>) => onView({ ...view, ...part }, 0);
  const page = useSame(shown.slice(from, from + PAGE));
  return (
    <section class="bounces" aria-label={pile.table}>
      <div class="head">
        <h1>
          <Title rows={rows} />
        </h1>
        <Days rows={rows} />
        <div class="row">
          <Copy text={csv} copy={copy}>
            {pile.copy}
          </Copy>
          <button type="button" class="button" onClick={onSave}>
            <Icon name="note" />
            {pile.save}
          </button>
        </div>
      </div>
      <Counts rows={rows} chosen={view.side} onChoose={(side) => change({ side })} />
      <div class="sieve">
        <Reasons rows={rows} chosen={view.reason} onChoose={(reason) => change({ reason })} />
        <label class="find">
          <Icon name="search" />
          <span class="unseen">{pile.search}</span>
          <input
            type="search"
            class="input"
            placeholder={pile.search}
            spellcheck={false}
            autocomplete="off"
            value={view.search}
            onInput={(event) => change({ search: event.currentTarget.value })}
          />
        </label>
      </div>
      <p class="quiet" role="status">
        {shown.length < rows.length && <Say of={pile.shown} with={{ count: shown.length, all: rows.length }} />}
      </p>
      {page.length > 0 ? (
        <div class="card">
          <BounceTable
            rows={page}
            sort={view.sort}
            onSort={(sort) => change({ sort })}
            onOpen={(index) => onOpen(from + index)}
            last={last === null ? null : last - from}
          />
        </div>
      ) : (
        <p class="nothing">
          {pile.none}{' '}
          <button type="button" class="link" onClick={() => onView(EVERYTHING, 0)}>
            {pile.clear}
          </button>
        </p>
      )}
      <Pager
        name={pile.pages}
        from={from}
        shown={page.length}
        all={shown.length}
        step={PAGE}
        onMove={(next) => onView(view, next)}
      />
    </section>
  );
}

/** The last list again where the new one holds the same. */
function useSame<Item>(list: readonly Item[]): readonly Item[] {
  const last = useRef(list);
  const isSame = list.length === last.current.length && list.every((item, index) => item === last.current[index]);
  if (!isSame) last.current = list;
  return last.current;
}

function Title({ rows }: { readonly rows: readonly BounceRow[] }) {
  const { pile } = useWords();
  const names = new Set(rows.map(({ of }) => of.name));
  const [name = ''] = names;
  const count = rows.length;
  return names.size === 1 && name !== '' ? (
    <Say of={pile.title} with={{ count, file: name }} />
  ) : (
    <Say of={pile.titleNoFile} with={{ count }} />
  );
}

/** From the first day to the last. */
function Days({ rows }: { readonly rows: readonly BounceRow[] }) {
  const { pile, language } = useWords();
  let first = '';
  let last = '';
  for (const { of } of rows) {
    if (of.date === null) continue;
    if (first === '' || of.date < first) first = of.date;
    if (of.date > last) last = of.date;
  }
  if (first === '') return null;
  const [from, to] = [day(first, language), day(last, language)];
  return <span class="quiet">{from === to ? from : <Say of={pile.between} with={{ from, to }} />}</span>;
}
