import type { Reading } from '../lib/bounces/decode.ts';
import type { Move } from '../lib/bounces/bounce.ts';
import type { Tone } from '../lib/inspect/finding.ts';
import { readingWords } from '../lib/words/reading-words.ts';
import { Icon } from './Icon.tsx';
import type { IconName } from './Icon.tsx';
import { Text } from './Text.tsx';
import { Say, useWords } from './words.tsx';

const MOVES: Readonly<Record<Move, readonly [Tone, IconName]>> = {
  recipient_admin: ['warn', 'half'],
  recipient: ['mute', 'ask'],
  sender: ['mute', 'plain'],
  none: ['good', 'yes'],
  depends: ['mute', 'ask'],
};

interface CodeReadingProps {
  readonly code: string;
  readonly readings: readonly Reading[];
}

/** A code that stands alone: what each table makes of it, whose move it is, the next step. */
export function CodeReading({ code, readings }: CodeReadingProps) {
  const { codes } = useWords().screens;
  if (readings.length === 0)
    return (
      <section class="verdict mute">
        <Icon name="ask" class="large" />
        <h1>
          <Say of={codes.unknown} with={{ code }} />
        </h1>
      </section>
    );
  const hasBoth =
    readings.some(({ table }) => table === 'masterbase') && readings.some(({ table }) => table === 'smtp');
  return (
    <>
      {hasBoth && (
        <p class="notice">
          <Icon name="note" />
          {codes.both}
        </p>
      )}
      {readings.map((reading) => (
        <OneReading key={reading.table} reading={reading} />
      ))}
    </>
  );
}

function OneReading({ reading }: { reading: Reading }) {
  const words = useWords();
  const { codes } = words.screens;
  const [tone, icon] = MOVES[reading.move];
  const { table, meaning, state, move, reason, next } = readingWords(reading, words);
  return (
    <section class="bounce">
      <div class="chips">
        <span class="chip mono">
          <Text of={reading.code} />
        </span>
        <span class="chip">{table}</span>
        <span class="chip">{state}</span>
      </div>
      <h1>{meaning ?? reading.title}</h1>
      {reading.table === 'masterbase' && meaning !== null && meaning !== reading.title && (
        <p>
          {codes.quoted}: <q lang="es">{reading.title}</q>
        </p>
      )}
      <div class={`move ${tone}`}>
        <Icon name={icon} />
        <span>
          <b>{move}</b>
          {next}
        </span>
      </div>
      <dl class="facts">
        <dt>{codes.reason}</dt>
        <dd>{reason}</dd>
        <dt>{codes.source}</dt>
        <dd>
          {reading.source} · {reading.asOf}
        </dd>
      </dl>
    </section>
  );
}
