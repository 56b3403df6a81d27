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
  return (
    <section class="question">
      <p>
        <Asked {...suggestion} />
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

/** A mailbox platform is asked about by its name: of its servers nobody has heard. */
function Asked({ server, hosts, platform }: Suggestion) {
  const { firstUse, platformName } = useWords();
  if (platform) return <Say of={firstUse.platform} with={{ platform: platformName[platform] }} />;
  const others = hosts.filter((host) => host !== server);
  if (others.length === 0) return <Say of={firstUse.question} with={{ server }} />;
  return <Say of={firstUse.several} with={{ server, hosts: others.join(', ') }} />;
}
