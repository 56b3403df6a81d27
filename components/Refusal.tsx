import type { BouncedRecipient } from '../lib/bounces/bounce.ts';
import type { BounceFact } from '../lib/inspect/report.ts';
import { sourceTitle } from '../lib/inspect/row-source.ts';
import { refusalWords } from '../lib/words/refusal-words.ts';
import { Icon } from './Icon.tsx';
import { Move } from './Move.tsx';
import { RefusalFacts } from './RefusalFacts.tsx';
import { SaidWords } from './SaidWords.tsx';
import type { Seek } from './seek.ts';
import { Text } from './Text.tsx';
import { Say, useWords } from './words.tsx';

/** The rule a refusal leads to. */
export interface Gate {
  readonly product: string;
  readonly sender: string;
  readonly onPress: () => void;
}

export interface RefusalProps {
  readonly recipient: BouncedRecipient;
  readonly bounce: BounceFact;
  /** null: an exemption would lift nothing here, or nobody may be exempted. */
  readonly gate: Gate | null;
  readonly seek: Seek;
  readonly heading: 'h1' | 'h2';
}

/** What became of one recipient: codes, reason, words, whose move, and what follows. */
export function Refusal({ recipient, bounce: { reportingMta, crossing }, gate, seek, heading: Heading }: RefusalProps) {
  const words = useWords();
  const { bounce } = words;
  const said = refusalWords(recipient, words, sourceTitle(recipient.sourceCode));
  const { replyCode, enhancedCode, sourceCode, final, reason, diagnostic } = recipient;
  return (
    <>
      <div class="chips">
        {[replyCode, enhancedCode, sourceCode].map(
          (code) =>
            code !== null && (
              <span class="chip mono" key={code}>
                <Text of={code} />
              </span>
            ),
        )}
        <span class={`chip ${reason === 'delivered' ? 'good' : final ? 'bad' : 'mute'}`}>{said.state}</span>
        {recipient.addressDead && <span class="chip bad">{bounce.dead}</span>}
      </div>
      <Heading class="reason">{said.reason}</Heading>
      <p class="gist">{said.meaning}</p>
      {diagnostic !== null && (
        <SaidWords text={diagnostic} telling={recipient.evidence.find(({ of }) => of === 'reason')} {...seek} />
      )}
      {recipient.codesDisagree && (
        <p class="told warn">
          <Icon name="warn" />
          <span>
            <Say of={bounce.disagree} with={{ reply: replyCode ?? '', enhanced: enhancedCode ?? '' }} />
          </span>
        </p>
      )}
      <Move move={recipient.move} next={said.next}>
        {gate && (
          <span class="gate">
            <button type="button" class="button low" onClick={gate.onPress}>
              <Icon name="gate" />
              <span>
                <Say of={bounce.openRule} with={{ product: gate.product }} />
              </span>
            </button>
            <small>
              <Say of={bounce.onlyThese} with={{ sender: gate.sender }} />
            </small>
          </span>
        )}
      </Move>
      <RefusalFacts recipient={recipient} reportingMta={reportingMta} crossing={crossing} said={said} seek={seek} />
    </>
  );
}
