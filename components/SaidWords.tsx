import { useState } from 'preact/hooks';
import type { Evidence } from '../lib/bounces/bounce.ts';
import { At } from './At.tsx';
import type { Seek } from './seek.ts';
import { Runs } from './Text.tsx';
import { useWords } from './words.tsx';

/** Characters before the fold: enough for any honest refusal, and no more than a card can hold. */
const SHOWN = 480;

interface SaidWordsProps extends Seek {
  readonly text: string;
  /** The words that decided, and where they stand; undefined where a code did. */
  readonly telling: Evidence | undefined;
}

/** What the server said, the words that decided lit. */
export function SaidWords({ text, telling, ...seek }: SaidWordsProps) {
  const { bounce } = useWords();
  const [isWhole, setWhole] = useState(false);
  const end = isWhole ? text.length : foldAt(text);
  const shown = text.slice(0, end);
  const words = telling?.quote ?? '';
  const at = words === '' ? -1 : shown.indexOf(words);
  const stop = at + words.length;
  return (
    <div class="quote" dir="auto">
      {at < 0 ? (
        <Runs of={shown} />
      ) : (
        <>
          <Runs of={shown.slice(0, at)} />
          <mark>
            <Runs of={shown.slice(at, stop)} />
          </mark>
          <Runs of={shown.slice(stop)} />
        </>
      )}
      {end < text.length && (
        <>
          {'… '}
          <button type="button" class="link" onClick={() => setWhole(true)}>
            {bounce.whole}
          </button>
        </>
      )}
      {telling && ' '}
      {telling && <At at={telling.at} isShort {...seek} />}
    </div>
  );
}

/** A few words more are not worth a press. */
function foldAt(text: string): number {
  return text.length > SHOWN * 1.25 ? SHOWN : text.length;
}
