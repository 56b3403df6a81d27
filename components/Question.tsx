import type { Suggestion } from '../lib/received/border.ts';
import { Say, useWords } from './words.tsx';

interface QuestionProps {
  readonly suggestion: Suggestion;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** Asked once, in place: which server is yours. */
export function Question({ suggestion, onYes, onNo }: QuestionProps) {
  const { firstUse } = useWords();
  const { server } = suggestion;
  const others = suggestion.hosts.filter((host) => host !== server);
  return (
    <section class="question">
      <p>
        {others.length > 0 ? (
          <Say of={firstUse.several} with={{ server, hosts: others.join(', ') }} />
        ) : (
          <Say of={firstUse.question} with={{ server }} />
        )}
      </p>
      <span class="answers">
        <button type="button" class="button low primary" onClick={onYes}>
          {firstUse.yes}
        </button>
        <button type="button" class="button low" onClick={onNo}>
          {firstUse.no}
        </button>
      </span>
    </section>
  );
}
