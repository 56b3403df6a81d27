import type { Reading } from '../lib/bounces/decode.ts';
import { readingWords } from '../lib/words/reading-words.ts';
import { Give } from './Give.tsx';
import { Icon } from './Icon.tsx';
import { Move } from './Move.tsx';
import { Text } from './Text.tsx';
import { Say, useWords } from './words.tsx';

interface CodeReadingProps {
  readonly code: string;
  readonly readings: readonly Reading[];
  /** The whole text, since the code alone is a guess. */
  readonly onText: (text: string) => void;
}

/** A code that stands alone: what each table makes of it, whose move it is, the next step; and the way to a better answer. */
export function CodeReading({ code, readings, onText }: CodeReadingProps) {
  const { codes } = useWords().screens;
  const hasBoth =
    readings.some(({ table }) => table === 'masterbase') && readings.some(({ table }) => table === 'smtp');
  return (
    <>
      {readings.length === 0 ? (
        <section class="verdict mute">
          <Icon name="ask" class="large" />
          <h1>
            <Say of={codes.unknown} with={{ code }} />
          </h1>
        </section>
      ) : (
        <p class="notice">
          <Icon name="note" />
          <span>
            {hasBoth && `${codes.both} `}
            {codes.alone}
          </span>
        </p>
      )}
      <div class="readings">
        {readings.map((reading) => (
          <OneReading key={reading.table} reading={reading} />
        ))}
      </div>
      <Give label={codes.whole} placeholder={codes.line} onText={onText} />
    </>
  );
}

function OneReading({ reading }: { reading: Reading }) {
  const words = useWords();
  const { codes } = words.screens;
  const { table, meaning, state, reason, next } = readingWords(reading, words);
  return (
    <section class="bounce" aria-label={table}>
      <div class="chips">
        <span class="chip mono">
          <Text of={reading.code} />
        </span>
        <span class="chip">{table}</span>
        {state !== null && <span class="chip">{state}</span>}
      </div>
      <h1>{meaning ?? reading.title}</h1>
      {reading.table === 'masterbase' && meaning !== null && meaning !== reading.title && (
        <p class="gist">
          {codes.quoted}: <q lang="es">{reading.title}</q>
        </p>
      )}
      <Move move={reading.move} next={next} />
      <dl class="facts">
        <dt>{codes.reason}</dt>
        <dd>{reason}</dd>
        {reading.table === 'masterbase' && (
          <>
            {reading.moveAlt !== null && (
              <>
                <dt>{codes.orElse}</dt>
                <dd>{words.moves[reading.moveAlt]}</dd>
              </>
            )}
            {reading.class !== 'delivered' && reading.class !== 'pending' && (
              <>
                <dt>{codes.again}</dt>
                <dd>{reading.retried ? codes.retried : codes.notRetried}</dd>
              </>
            )}
          </>
        )}
        <dt>{codes.source}</dt>
        <dd>
          {reading.source} · {reading.asOf}
        </dd>
      </dl>
    </section>
  );
}
