import type { Bounce as BounceFacts } from '../lib/bounces/bounce.ts';
import { Text } from './Text.tsx';
import { Say, useWords } from './words.tsx';

/** Recipients drawn: a bounce may list thousands. */
const SHOWN = 5;

/** What a delivery status notification says: who was refused, by whom, in what words. */
export function Bounce({ bounce: { reportingMta, recipients } }: { readonly bounce: BounceFacts }) {
  const { bounce } = useWords().screens;
  return (
    <section class="bounce" aria-label={bounce.untitled}>
      <h2>{reportingMta === null ? bounce.untitled : <Say of={bounce.title} with={{ server: reportingMta }} />}</h2>
      {recipients.slice(0, SHOWN).map((recipient, index) => (
        <Recipient key={index} {...recipient} />
      ))}
      {recipients.length > SHOWN && <Say of={bounce.recipients} with={{ count: recipients.length }} />}
    </section>
  );
}

function Recipient({
  recipient,
  replyCode,
  enhancedCode,
  remote,
  diagnostic,
  final,
}: BounceFacts['recipients'][number]) {
  const { bounce } = useWords().screens;
  const state = final === null ? bounce.unsettled : final ? bounce.final : bounce.delayed;
  return (
    <>
      <div class="chips">
        {[replyCode, enhancedCode].map(
          (code) =>
            code !== null && (
              <span class="chip mono" key={code}>
                <Text of={code} />
              </span>
            ),
        )}
        <span class={`chip ${final ? 'bad' : 'mute'}`}>{state}</span>
      </div>
      {diagnostic !== null && (
        <p class="quote">
          <Text of={diagnostic} />
        </p>
      )}
      <dl class="facts">
        {recipient !== null && (
          <>
            <dt>{bounce.to}</dt>
            <dd class="mono">
              <Text of={recipient} />
            </dd>
          </>
        )}
        {remote !== null && (
          <>
            <dt>{bounce.refusedBy}</dt>
            <dd class="mono">
              <Text of={remote} />
            </dd>
          </>
        )}
      </dl>
    </>
  );
}
