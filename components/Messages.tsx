import type { Report } from '../lib/inspect/report.ts';
import { Icon } from './Icon.tsx';
import { TONE_ICONS, TONES } from './plan.ts';
import { Text } from './Text.tsx';
import { useWords } from './words.tsx';

export interface Listed {
  readonly name: string;
  readonly report: Report;
}

interface MessagesProps {
  readonly messages: readonly Listed[];
  readonly chosen: number;
  readonly onChoose: (index: number) => void;
}

/** Several messages at once: one line each, its verdict before it. */
export function Messages({ messages, chosen, onChoose }: MessagesProps) {
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
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
