import { useState } from 'preact/hooks';
import type { Listed } from '../lib/inspect/listed.ts';
import { fill } from '../lib/words/fill.ts';
import type { Dictionary } from '../lib/words/index.ts';
import { Icon } from './Icon.tsx';
import { MOVES } from './moves.ts';
import { Pager } from './pile/Pager.tsx';
import { TONE_ICONS, TONES } from './plan.ts';
import { Text } from './Text.tsx';
import { useWords } from './words.tsx';

/** On one page of the list. */
const PAGE = 100;

interface MessagesProps {
  readonly messages: readonly Listed[];
  readonly chosen: number;
  readonly onChoose: (index: number) => void;
  /** The one that stands beside the chosen one. */
  readonly compared: number | null;
  /** null where there is no room for two. */
  readonly onCompare: ((index: number | null) => void) | null;
}

/** Several messages at once: one line each, its verdict before it. */
export function Messages({ messages, chosen, onChoose, compared, onCompare }: MessagesProps) {
  const words = useWords();
  const [turned, setTurned] = useState({ of: chosen, from: pageOf(chosen) });
  // Who walks on by key comes to the next page; who turned the page stays there.
  const from = turned.of === chosen ? turned.from : pageOf(chosen);
  const page = messages.slice(from, from + PAGE);
  return (
    <nav class="messages" aria-label={words.report.message}>
      <ul>
        {page.map((one, place) => {
          const { name, subject, level } = one;
          const index = from + place;
          const { tone, icon, said } = lookOf(one, words);
          const title = subject || name;
          return (
            <li key={index}>
              <button
                type="button"
                class={tone}
                aria-current={index === chosen ? 'true' : undefined}
                onClick={() => onChoose(index)}
              >
                <Icon name={icon} />
                <span class="what">
                  <Text of={title} />
                </span>
                <small>{said}</small>
              </button>
              {onCompare && level !== null && index !== chosen && (
                <button
                  type="button"
                  class="tool"
                  aria-pressed={index === compared}
                  aria-label={fill(words.compare.with, { subject: title }, words.language)}
                  title={words.compare.hint}
                  onClick={() => onCompare(index === compared ? null : index)}
                >
                  <Icon name="compare" />
                </button>
              )}
            </li>
          );
        })}
      </ul>
      <Pager
        name={words.pile.list}
        from={from}
        shown={page.length}
        all={messages.length}
        step={PAGE}
        onMove={(next) => setTurned({ of: chosen, from: next })}
      />
    </nav>
  );
}

/** A bounce shows why and whose move it is, any other message its verdict. */
function lookOf({ level, kind, recipients: [first] }: Listed, { verdict, reasons, pile }: Dictionary) {
  if (kind !== null && first) {
    const [tone, icon] = MOVES[first.move];
    return { tone, icon, said: reasons[first.reason].label };
  }
  if (level === null) return { tone: 'mute', icon: 'note', said: kind && pile.kinds[kind] } as const;
  const tone = TONES[level];
  return { tone, icon: TONE_ICONS[tone], said: verdict[level].word };
}

function pageOf(index: number): number {
  return index - (index % PAGE);
}
