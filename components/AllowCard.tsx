import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { narrowerThan } from '../lib/allowlist/find.ts';
import type { Refusal } from '../lib/allowlist/refusal.ts';
import type { Target } from '../lib/allowlist/target.ts';
import type { Language } from '../lib/words/language.ts';
import { Broad } from './Broad.tsx';
import { CardHead } from './CardHead.tsx';
import { Icon } from './Icon.tsx';
import { Layers } from './Layers.tsx';
import { ListHeld } from './ListHeld.tsx';
import { NextLayer } from './NextLayer.tsx';
import { Parts } from './Parts.tsx';
import { Questions } from './Questions.tsx';
import { Refused } from './Refused.tsx';
import { requestFor } from './rule.ts';
import type { Asked, Said } from './rule.ts';
import type { List } from './sender-list.ts';
import { Stays } from './Stays.tsx';
import { TargetNotes } from './TargetNotes.tsx';
import { Say, useWords } from './words.tsx';

export interface AllowCardProps {
  readonly asked: Asked;
  /** What stands open already, where that is another list. */
  readonly before: List | null;
  /** Every product, and those that the person runs. */
  readonly targets: readonly Target[];
  readonly mine: readonly string[];
  readonly onTarget: (id: string) => void;
  readonly onAnswer: (key: string, answer: string) => void;
  readonly onSay: (said: Partial<Said>) => void;
  readonly copy: (text: string) => Promise<void>;
  readonly save: (name: string, text: string) => void;
  /** The answer about a list that is refused; null where nothing in it is the sender's to mend. */
  readonly mail: (refusals: readonly Refusal[]) => ((language: Language) => string) | null;
  /** The sender's list, above the questions. */
  readonly list?: ComponentChildren;
  /** That list cannot be taken yet: nothing is asked, and there are no texts. */
  readonly isHeld?: boolean;
  /** Behind the texts, once there are some. */
  readonly children?: ComponentChildren;
}

/** One gate: what it opens and what stays, the questions, and the texts to apply, verify and undo it. */
export function AllowCard(props: AllowCardProps) {
  const { asked, targets, mine, onTarget, list, isHeld = false, mail, copy } = props;
  const { target, profile } = asked;
  const [isShown, show] = useState(false);
  const made = requestFor(asked);
  const narrower = isShown ? [] : narrowerThan(target, targets);
  return (
    <div class="opening">
      <CardHead target={target} sender={profile.name} request={made.ok && !isHeld ? made.request : null} />
      {target.shown === 'none' ? (
        <article class="card">
          <TargetNotes target={target} />
        </article>
      ) : narrower.length > 0 ? (
        <Broad target={target} narrower={narrower} onTarget={onTarget} onShow={() => show(true)} />
      ) : (
        <>
          <Layers target={target} />
          <NextLayer target={target} mine={targets.filter(({ id }) => mine.includes(id))} onTarget={onTarget} />
          {list}
          {isHeld ? <ListHeld mail={mail([])} copy={copy} /> : <Gate {...props} made={made} />}
        </>
      )}
    </div>
  );
}

type GateProps = AllowCardProps & { readonly made: ReturnType<typeof requestFor> };

/** The questions, and the texts that follow from the answers; or why there are none. */
function Gate({ asked, before, made, copy, save, mail, children, onAnswer, onSay }: GateProps) {
  const words = useWords();
  const { target } = asked;
  const old = before && requestFor({ ...asked, profile: before });
  const refusals = made.ok ? [] : made.refusals;
  return (
    <>
      <Questions
        asked={asked}
        refusals={refusals}
        review={made.ok ? made.request.review : ''}
        onAnswer={onAnswer}
        onSay={onSay}
      />
      {made.ok ? (
        <>
          <Parts
            key={old?.ok}
            target={target}
            request={made.request}
            before={old?.ok ? old.request : null}
            copy={copy}
            save={save}
          />
          <Stays target={target} />
        </>
      ) : (
        <Refused target={target.id} refusals={refusals} mail={mail(refusals)} copy={copy} />
      )}
      {made.ok && old && !old.ok && <Told>{words.card.renewRefused}</Told>}
      {made.ok &&
        made.notes.map(({ code, params }) => (
          <Told key={code}>
            <Say of={words.requestNote[code]} with={params} />
          </Told>
        ))}
      {made.ok && children}
    </>
  );
}

function Told({ children }: { children: ComponentChildren }) {
  return (
    <p class="told warn">
      <Icon name="warn" />
      <span>{children}</span>
    </p>
  );
}
