import { useState } from 'preact/hooks';
import type { BouncedRecipient } from '../lib/bounces/bounce.ts';
import { leadsToGate } from '../lib/inspect/gate.ts';
import type { BounceFact } from '../lib/inspect/report.ts';
import type { Finding } from '../lib/inspect/finding.ts';
import { refusalWords } from '../lib/words/refusal-words.ts';
import { findingWords } from '../lib/words/verdict-words.ts';
import { Address } from './Address.tsx';
import { Icon } from './Icon.tsx';
import { Move } from './Move.tsx';
import { MOVES } from './moves.ts';
import { Refusal } from './Refusal.tsx';
import type { Gate } from './Refusal.tsx';
import { Returned } from './Returned.tsx';
import type { Seek } from './seek.ts';
import { Say, useWords } from './words.tsx';

/** Recipients drawn at once: a bounce may list a thousand. */
const STEP = 20;

interface BounceProps {
  readonly bounce: BounceFact;
  /** That the sender never sent what came back; null where nothing says so. */
  readonly backscatter: Finding | null;
  /** The rule for the person's product, for those whom it would help. */
  readonly gate: Omit<Gate, 'sender'> | null;
  readonly seek: Seek;
}

/** A bounce: whose move it is for each recipient, and the message that came back. What is none says so. */
export function Bounce({ bounce, backscatter, gate, seek }: BounceProps) {
  const words = useWords().bounce;
  const { kind } = bounce;
  if (kind === 'arf' || kind === 'mdn' || kind === 'autoreply')
    return (
      <section class="bounce" aria-label={words.title}>
        <NoBounce {...words.kinds[kind]} />
        {bounce.recipients[0] && <Follow recipient={bounce.recipients[0]} />}
        <Returned bounce={bounce} />
      </section>
    );
  return (
    <section class="bounce" aria-label={words.title}>
      {kind === 'forwarded-bounce' && (
        <p class="told">
          <Icon name="note" />
          <span>
            <b>{words.kinds[kind].title}.</b> {words.kinds[kind].detail}
          </span>
        </p>
      )}
      {backscatter && <Backscatter finding={backscatter} />}
      <Refusals bounce={bounce} gate={backscatter ? null : gate} seek={seek} />
      <Returned bounce={bounce} />
    </section>
  );
}

function NoBounce({ title, detail }: { readonly title: string; readonly detail: string }) {
  return (
    <div class="no-bounce">
      <Icon name="plain" class="large" />
      <h1>{title}</h1>
      <p>{detail}</p>
    </div>
  );
}

/** What a message that is no bounce asks for, and of whom. */
function Follow({ recipient }: { readonly recipient: BouncedRecipient }) {
  const words = useWords();
  return (
    <>
      <Move move={recipient.move} next={refusalWords(recipient, words).next} />
      {recipient.recipient !== null && (
        <dl class="facts">
          <dt>{words.bounce.to}</dt>
          <dd>
            <Address of={recipient.recipient} />
          </dd>
        </dl>
      )}
    </>
  );
}

/** Before everything else: it turns the answer around. */
function Backscatter({ finding }: { readonly finding: Finding }) {
  const { title, detail, next } = findingWords(finding, useWords());
  return (
    <div class="move bad" data-finding={finding.id}>
      <Icon name="no" />
      <span>
        <b>
          <Say {...title} />
        </b>
        <Say {...next} />
        <small>
          <Say {...detail} />
        </small>
      </span>
    </div>
  );
}

function Refusals({ bounce, gate, seek }: Omit<BounceProps, 'backscatter'>) {
  const words = useWords().bounce;
  const [shown, setShown] = useState(STEP);
  const { recipients, crossing } = bounce;
  const sender = crossing?.sender?.name ?? '';
  const common = { bounce, seek };
  const gateOf = (recipient: BouncedRecipient) => (gate && leadsToGate(recipient, bounce) ? { ...gate, sender } : null);
  const [only, ...others] = recipients;
  if (!only) return <h1>{words.noneNamed}</h1>;
  if (others.length === 0) return <Refusal recipient={only} gate={gateOf(only)} heading="h1" {...common} />;
  const rest = recipients.length - shown;
  return (
    <>
      <h1>
        <Say of={words.count} with={{ count: recipients.length }} />
      </h1>
      <div class="refusals">
        {recipients.slice(0, shown).map((recipient, index) => (
          <details key={index} open={index === 0} name="refusal">
            <Summary recipient={recipient} />
            <div class="refusal">
              <Refusal recipient={recipient} gate={gateOf(recipient)} heading="h2" {...common} />
            </div>
          </details>
        ))}
      </div>
      {rest > 0 && (
        <button type="button" class="link fold" onClick={() => setShown(shown + STEP)}>
          <Say of={words.more} with={{ count: Math.min(rest, STEP) }} />
        </button>
      )}
    </>
  );
}

/** One recipient of several in a line: who, why, whose move. */
function Summary({ recipient }: { readonly recipient: BouncedRecipient }) {
  const words = useWords();
  const { move, reason } = refusalWords(recipient, words);
  const [tone, icon] = MOVES[recipient.move];
  return (
    <summary>
      <Icon name="down" />
      <span class="who">
        {recipient.recipient === null ? words.bounce.noRecipient : <Address of={recipient.recipient} />}
      </span>
      <span class={`whose ${tone}`}>
        <Icon name={icon} />
        {move}
      </span>
      <small>{reason}</small>
    </summary>
  );
}
