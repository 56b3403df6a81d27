import { useState } from 'preact/hooks';
import { languageOf, snippetOf } from '../lib/allowlist/snippet.ts';
import type { AllowRequest, Part, Target } from '../lib/allowlist/target.ts';
import type { Refusal } from '../lib/allowlist/refusal.ts';
import type { Params } from '../lib/words/fill.ts';
import { Copy } from './Copy.tsx';
import { Evidence } from './Evidence.tsx';
import { Icon } from './Icon.tsx';
import { Layers } from './Layers.tsx';
import { Questions } from './Questions.tsx';
import { requestFor } from './rule.ts';
import type { Asked, Said } from './rule.ts';
import { Snippet } from './Snippet.tsx';
import { Tabs } from './Tabs.tsx';
import { TargetNotes } from './TargetNotes.tsx';
import { questionWords, Say, useWords } from './words.tsx';

interface AllowCardProps {
  readonly asked: Asked;
  readonly onAnswer: (key: string, answer: string) => void;
  readonly onSay: (said: Partial<Said>) => void;
  readonly copy: (text: string) => Promise<void>;
}

const PARTS = ['apply', 'verify', 'undo'] as const satisfies readonly Part[];

/** One gate: what it opens and what stays, the questions, and the texts to apply, verify and undo it. */
export function AllowCard({ asked, copy, ...says }: AllowCardProps) {
  const words = useWords();
  const { allow } = words;
  const { target, profile } = asked;
  const made = requestFor(asked);
  return (
    <div class="opening">
      <div class="line">
        <h1>
          <Say of={allow.title} with={{ product: target.product, sender: profile.name }} />
        </h1>
        <Evidence target={target} />
        <span class="end">{target.versions}</span>
      </div>
      <Layers target={target} />
      <Questions
        asked={asked}
        refusals={made.ok ? [] : made.refusals}
        review={made.ok ? made.request.review : ''}
        {...says}
      />
      {made.ok ? (
        <Parts target={target} request={made.request} copy={copy} />
      ) : (
        <Refused target={target.id} refusals={made.refusals} />
      )}
      {made.ok &&
        made.notes.map(({ code, params }) => (
          <p class="told warn" key={code}>
            <Icon name="warn" />
            <span>
              <Say of={words.requestNote[code]} with={params} />
            </span>
          </p>
        ))}
    </div>
  );
}

function Parts({ target, request, copy }: { target: Target; request: AllowRequest; copy: AllowCardProps['copy'] }) {
  const { allow, actions } = useWords();
  const [chosen, choose] = useState<Part | 'why'>('apply');
  const textOf = (part: Part) => snippetOf(target, request, part).text;
  const tabs = [...PARTS, 'why' as const].map((key) => ({ key, label: key === 'why' ? allow.why : allow.part[key] }));
  const all = () => PARTS.map(textOf).join('\n');
  return (
    <article class="card">
      <Tabs
        tabs={tabs}
        chosen={chosen}
        onChoose={choose}
        end={
          <span class="tab-end">
            <Copy class="low" text={all} copy={copy}>
              {allow.copyAll}
            </Copy>
            {chosen !== 'why' && (
              <Copy class="low primary" text={() => textOf(chosen)} copy={copy} key={chosen}>
                {actions.copy}
              </Copy>
            )}
          </span>
        }
      >
        {chosen === 'why' ? (
          <TargetNotes target={target} />
        ) : (
          <Snippet snippet={snippetOf(target, request, chosen)} language={languageOf(target, chosen)} />
        )}
      </Tabs>
    </article>
  );
}

function Refused({ target, refusals }: { target: string; refusals: readonly Refusal[] }) {
  const { allow, refusal, targets } = useWords();
  // A refusal names a question by its key; the person knows it by its label.
  const labelled = (params: Params): Params => {
    const label = questionWords(targets, target, String(params['key'] ?? ''))?.label;
    return label === undefined ? params : { ...params, key: label };
  };
  return (
    <section class="card refused" role="status">
      <h2>{allow.answerFirst}</h2>
      <ul class="notes">
        {refusals.map(({ code, params }, index) => (
          <li key={index}>
            <Say of={refusal[code]} with={labelled(params)} />
          </li>
        ))}
      </ul>
    </section>
  );
}
