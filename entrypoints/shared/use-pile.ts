import { useEffect, useReducer, useRef } from 'preact/hooks';
import type { Listed } from '../../lib/inspect/listed.ts';
import type { Settings } from '../../lib/inspect/settings.ts';
import type { Ask, Tell } from './pile.ts';
import type { Given, Whole } from './reading.ts';

/** What is known of a pile by now. */
export interface PileState {
  readonly phase: 'opening' | 'reading' | 'read' | 'stopped' | 'broken';
  readonly count: number;
  readonly left: number;
  readonly tooBig: number;
  readonly listed: readonly Listed[];
  /** The messages asked for last, whole. */
  readonly wholes: ReadonlyMap<number, Whole>;
}

interface PileProps {
  readonly given: readonly Given[];
  readonly now: Date;
  readonly settings: Settings;
  /** It was one message, or none: then there is no pile. */
  readonly onOther: (told: Extract<Tell, { tell: 'alone' | 'nothing' }>) => void;
}

const OPENING: PileState = { phase: 'opening', count: 0, left: 0, tooBig: 0, listed: [], wholes: new Map() };

/** Two stand side by side at most. */
const WHOLES = 2;

/** A pile, read by a worker of its own as long as it is shown; and the way to ask that worker. */
export function usePile({ given, now, settings, onOther }: PileProps): [PileState, (ask: Ask) => void] {
  const [state, hear] = useReducer(after, OPENING);
  const worker = useRef<Worker | null>(null);
  const judgedBy = JSON.stringify(settings);
  const lastJudgedBy = useRef(judgedBy);
  const ask = (asked: Ask) => worker.current?.postMessage(asked);
  useEffect(() => {
    const started = new Worker(new URL('./pile-worker.ts', import.meta.url), { type: 'module' });
    worker.current = started;
    started.addEventListener('message', ({ data }: MessageEvent<Tell>) => {
      if (data.tell === 'alone' || data.tell === 'nothing') onOther(data);
      else hear(data);
    });
    started.addEventListener('error', () => hear({ tell: 'broken' }));
    ask({ ask: 'open', given, settings, now });
    return () => started.terminate();
  }, [given]);
  useEffect(() => {
    if (lastJudgedBy.current === judgedBy) return;
    lastJudgedBy.current = judgedBy;
    ask({ ask: 'judge', settings });
  }, [judgedBy]);
  return [state, ask];
}

type Heard = Exclude<Tell, { tell: 'alone' | 'nothing' }> | { readonly tell: 'broken' };

function after(state: PileState, heard: Heard): PileState {
  switch (heard.tell) {
    case 'opened': {
      const { count, left, tooBig } = heard;
      // Judged anew, what was read stays in sight until its new reading is there.
      const listed = count === state.count ? state.listed : [];
      return { phase: 'reading', count, left, tooBig, listed, wholes: new Map() };
    }
    case 'listed': {
      const { from, listed } = heard;
      const before = state.listed.slice(0, from);
      return { ...state, listed: [...before, ...listed, ...state.listed.slice(from + listed.length)] };
    }
    case 'end':
      return { ...state, phase: heard.isWhole ? 'read' : 'stopped' };
    case 'item': {
      const wholes = [...state.wholes, [heard.index, heard.whole] as const].slice(-WHOLES);
      return { ...state, wholes: new Map(wholes) };
    }
    case 'broken':
      return { ...state, phase: 'broken' };
  }
}
