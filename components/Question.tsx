import type { Report } from '../lib/inspect/report.ts';
import type { Border, Suggestion } from '../lib/received/border.ts';
import { GATEWAYS } from '../lib/received/gateway.ts';
import { Say, useWords } from './words.tsx';

interface QuestionProps {
  readonly border: Border;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/**
 * Whether there is something to ask: which server is ours, or, where it decides the verdict, whether the gateway is.
 * Of a gateway whose address is in none of its networks nothing is asked: a yes would move nothing.
 */
export function isAsking({ border, verdict }: Report): boolean {
  return border.suggestion !== null || (verdict.level === 'cannot-tell' && border.gateway?.proof === 'network');
}

/** Asked once, in place: which server is yours, or what stands in front of it. */
export function Question({ border: { suggestion, gateway }, onYes, onNo }: QuestionProps) {
  const { firstUse } = useWords();
  const product = GATEWAYS.find(({ id }) => id === gateway?.id)?.product ?? '';
  return (
    <section class="question">
      <p>{suggestion ? <Asked {...suggestion} /> : <Say of={firstUse.gateway} with={{ product }} />}</p>
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
