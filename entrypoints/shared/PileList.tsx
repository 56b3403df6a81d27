import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Compare } from '../../components/Compare.tsx';
import { isTyping } from '../../components/keys.ts';
import { Messages } from '../../components/Messages.tsx';
import type { Listed } from '../../lib/inspect/listed.ts';
import type { SurfaceName } from './App.tsx';
import type { Desk } from './desk.ts';
import type { Ask } from './pile.ts';
import { letterOfWhole, reportOf } from './reading.ts';
import type { Whole } from './reading.ts';

interface PileListProps {
  readonly listed: readonly Listed[];
  readonly wholeOf: (index: number) => Whole | null;
  readonly ask: (ask: Ask) => void;
  readonly surface: SurfaceName;
  readonly desk: Desk;
  readonly now: Date;
  readonly draw: (whole: Whole, index: number) => ComponentChildren;
}

/** The messages by their verdicts, the chosen one beside them; or two of them side by side. */
export function PileList({ listed, wholeOf, ask, surface, desk, now, draw }: PileListProps) {
  const [chosen, setChosen] = useState(0);
  const [compared, setCompared] = useState<number | null>(null);
  const choose = (index: number) => {
    if (index < 0 || index >= listed.length) return;
    setChosen(index);
    setCompared(null);
  };
  useEffect(() => ask({ ask: 'item', index: chosen }), [chosen]);
  useEffect(() => {
    if (compared !== null) ask({ ask: 'item', index: compared });
  }, [compared]);
  useEffect(() => {
    const walk = (event: KeyboardEvent) => {
      const step = { j: 1, k: -1 }[event.key];
      if (step !== undefined && !isTyping(event)) choose(chosen + step);
    };
    document.body.addEventListener('keydown', walk);
    return () => document.body.removeEventListener('keydown', walk);
  });
  const close = () => {
    // The table goes, and the focus with it, unless it is led back to where it came from.
    document.querySelector<HTMLElement>('.messages [aria-pressed="true"]')?.focus();
    setCompared(null);
  };
  const named = (index: number) => {
    const letter = letterOfWhole(wholeOf(index), now);
    return letter && { name: letter.name, report: reportOf(letter, desk.preferences.value) };
  };
  const pair = compared === null ? null : [named(chosen), named(compared)];
  const whole = wholeOf(chosen);
  return (
    <div class="desk many">
      <Messages
        messages={listed}
        chosen={chosen}
        onChoose={choose}
        compared={compared}
        onCompare={surface === 'page' ? setCompared : null}
      />
      {pair?.[0] && pair[1] ? (
        <Compare messages={[pair[0], pair[1]]} onClose={close} />
      ) : (
        whole && <div key={chosen}>{draw(whole, chosen)}</div>
      )}
    </div>
  );
}
