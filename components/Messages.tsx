import type { Report } from '../lib/inspect/report.ts';
import { fill } from '../lib/words/fill.ts';
import { Icon } from './Icon.tsx';
import { TONE_ICONS, TONES } from './plan.ts';
import { Text } from './Text.tsx';
import { Say, useWords } from './words.tsx';

export interface Listed {
  readonly name: string;
  readonly report: Report;
}

interface MessagesProps {
  readonly messages: readonly Listed[];
  readonly chosen: number;
  readonly onChoose: (index: number) => void;
  /** The one that stands beside the chosen one. */
  readonly compared: number | null;
  /** null where there is no room for two. */
  readonly onCompare: ((index: number | null) => void) | null;
  /** How many more there are than are listed. */
  readonly left: number;
}

/** Several messages at once: one line each, its verdict before it. */
export function Messages({ messages, chosen, onChoose, compared, onCompare, left }: MessagesProps) {
  const words = useWords();
  return (
    <nav class="messages" aria-label={words.report.message}>
      <ul>
        {messages.map(({ name, report }, index) => {
          const { level } = report.verdict;
          const tone = TONES[level];
          return (
            <li key={index}>
              <button
                type="button"
                class={tone}
                aria-current={index === chosen ? 'true' : undefined}
                onClick={() => onChoose(index)}
              >
                <Icon name={TONE_ICONS[tone]} />
                <span class="what">
                  <Text of={report.message.subject?.value || name} />
                </span>
                <small>{words.verdict[level].word}</small>
              </button>
              {onCompare && index !== chosen && (
                <button
                  type="button"
                  class="tool"
                  aria-pressed={index === compared}
                  aria-label={fill(
                    words.compare.with,
                    { subject: report.message.subject?.value || name },
                    words.language,
                  )}
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
      {left > 0 && (
        <p class="quiet">
          <Say of={words.compare.left} with={{ count: left }} />
        </p>
      )}
    </nav>
  );
}
