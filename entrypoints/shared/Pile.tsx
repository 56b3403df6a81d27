import type { ComponentChildren } from 'preact';
import { useContext, useEffect, useMemo, useState } from 'preact/hooks';
import { Bounces, PAGE } from '../../components/pile/Bounces.tsx';
import { LeftOut } from '../../components/pile/LeftOut.tsx';
import { OpenRow } from '../../components/pile/OpenRow.tsx';
import { Progress } from '../../components/pile/Progress.tsx';
import { EVERYTHING, rowsOf } from '../../components/pile/view.ts';
import { Views } from '../../components/pile/Views.tsx';
import { Speaks } from '../../components/words.tsx';
import { bounceRows } from '../../lib/inspect/bounce-rows.ts';
import type { BounceRow } from '../../lib/inspect/bounce-rows.ts';
import type { Listed } from '../../lib/inspect/listed.ts';
import type { Settings } from '../../lib/inspect/settings.ts';
import { BOM, bouncesCsv, DELIMITERS } from '../../lib/summary/csv.ts';
import { fill } from '../../lib/words/fill.ts';
import { dictionaries } from '../../lib/words/index.ts';
import type { SurfaceName } from './App.tsx';
import { today } from './asked.ts';
import { copy } from './clipboard.ts';
import type { Desk } from './desk.ts';
import { download } from './download.ts';
import { MAX_BYTES } from './pile.ts';
import { PileList } from './PileList.tsx';
import { NOTHING, readingOfWhole } from './reading.ts';
import type { Reading, Whole } from './reading.ts';
import { usePile } from './use-pile.ts';

/** Drawn by pages, but sorted, counted and searched as one. */
const MAX_ROWS = 20_000;

const MEGABYTE = 1024 * 1024;

interface PileProps {
  readonly reading: Extract<Reading, { kind: 'pile' }>;
  readonly surface: SurfaceName;
  readonly desk: Desk;
  /** Draws one of the pile as if it lay on the desk alone. */
  readonly draw: (reading: Reading, onEach: () => void) => ComponentChildren;
}

/** Many messages at once, read beside the page: a table where they are bounces, else a list. */
export function Pile({ reading, surface, desk, draw }: PileProps) {
  const { given, now } = reading;
  const words = dictionaries[useContext(Speaks)];
  const [state, ask] = usePile({
    given,
    now,
    settings: settingsOf(desk),
    onOther: (told) =>
      desk.show(told.tell === 'alone' ? readingOfWhole(told.whole, now) : { ...NOTHING, failure: told.failure }),
  });
  const { listed, phase, count } = state;
  const [chosenShape, setShape] = useState<'table' | 'list' | null>(null);
  const [{ view, from }, setView] = useState({ view: EVERYTHING, from: 0 });
  const [opened, setOpened] = useState<BounceRow | null>(null);
  const [last, setLast] = useState<number | null>(null);

  const [known] = useState(() => new WeakMap<Listed, BounceRow[]>());
  const all = useMemo(() => listed.flatMap((one, index) => known.get(one) ?? keep(known, one, index)), [listed]);
  const rows = all.length > MAX_ROWS ? all.slice(0, MAX_ROWS) : all;
  const shown = useMemo(() => rowsOf(rows, view, words), [rows, view, words]);
  const bounces = useMemo(() => rows.filter(({ side }) => side !== 'no-bounce').length, [rows]);
  const shape = chosenShape ?? shapeOf(listed);
  useEffect(() => {
    // What most of the first ones are decides, and stands: a screen that turns over while one reads is of no use.
    if (chosenShape === null && listed.length > 0) setShape(shape);
  }, [listed]);

  const wholeOf = (index: number): Whole | null => state.wholes.get(index) ?? null;
  const place = opened === null ? -1 : shown.findIndex((row) => isSame(row, opened));
  const open = (index: number) => {
    const row = shown[index];
    if (!row) return;
    setOpened(row);
    setLast(index);
    setView({ view, from: index - (index % PAGE) });
    ask({ ask: 'item', index: row.message });
  };
  const csv = () => bouncesCsv(shown, words, DELIMITERS[words.language]);
  const whole = opened === null ? null : wholeOf(opened.message);
  const drawWhole = (one: Whole, index: number) => draw(readingOfWhole(one, now), () => ask({ ask: 'each', index }));

  return (
    <div class="pile">
      <Progress
        phase={phase}
        done={listed.length}
        all={count}
        onStop={() => (phase === 'opening' ? desk.show(NOTHING) : ask({ ask: 'stop' }))}
      />
      <LeftOut
        messages={count}
        left={state.left}
        files={state.tooBig}
        size={MAX_BYTES / MEGABYTE}
        rows={rows.length}
        rowsLeft={all.length - rows.length}
      />
      {opened === null && bounces > 0 && (
        <Views shape={shape} bounces={bounces} messages={listed.length} onShape={setShape} />
      )}
      {opened !== null ? (
        <>
          <OpenRow place={place} all={shown.length} onMove={open} onBack={() => setOpened(null)} />
          {whole && drawWhole(whole, opened.message)}
        </>
      ) : shape === 'table' ? (
        rows.length > 0 && (
          <Bounces
            rows={rows}
            shown={shown}
            view={view}
            from={from}
            onView={(next, start) => setView({ view: next, from: start })}
            onOpen={open}
            last={last}
            csv={csv}
            copy={copy}
            onSave={() =>
              download(fill(words.pile.csv.file, { date: today() }, words.language), 'text/csv', BOM + csv())
            }
          />
        )
      ) : (
        <PileList
          listed={listed}
          wholeOf={wholeOf}
          ask={ask}
          surface={surface}
          desk={desk}
          now={now}
          draw={drawWhole}
        />
      )}
    </div>
  );
}

/** The rows of a message are made once, and stay the same as long as it does. */
function keep(known: WeakMap<Listed, BounceRow[]>, one: Listed, index: number): BounceRow[] {
  const rows = bounceRows(one, index);
  known.set(one, rows);
  return rows;
}

/** A table where at least half are bounces. */
function shapeOf(listed: readonly Listed[]): 'table' | 'list' {
  return listed.filter(({ kind }) => kind !== null).length * 2 >= listed.length ? 'table' : 'list';
}

function isSame(one: BounceRow, other: BounceRow): boolean {
  return one.message === other.message && one.recipient?.recipient === other.recipient?.recipient;
}

/** Of the preferences, what messages are judged by: another choice of language judges nothing anew. */
function settingsOf({ preferences }: Desk): Settings {
  const { ownHosts, ownNetworks, authservIds, platform, gateways, borderDialect, sender } = preferences.value;
  return { ownHosts, ownNetworks, authservIds, platform, gateways, borderDialect, sender };
}
