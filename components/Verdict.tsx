import type { Report } from '../lib/inspect/report.ts';
import { Icon } from './Icon.tsx';
import { TONES, VERDICT_ICONS } from './plan.ts';
import { verdictWords } from '../lib/words/verdict-words.ts';
import { Say, useWords } from './words.tsx';

/** The answer in a sentence: colour, icon and word say the same thing. */
export function Verdict({ report }: { readonly report: Report }) {
  const { level } = report.verdict;
  const { word, title, lead } = verdictWords(report, useWords());
  return (
    <section class={`verdict ${TONES[level]}`} data-level={level}>
      <Icon name={VERDICT_ICONS[level]} class="large" />
      <span class="word">{word}</span>
      <h1>
        <Say {...title} />
      </h1>
      {lead && (
        <p>
          <Say {...lead} />
        </p>
      )}
    </section>
  );
}
