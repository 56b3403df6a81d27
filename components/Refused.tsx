import type { Refusal } from '../lib/allowlist/refusal.ts';
import type { Params } from '../lib/words/fill.ts';
import type { Language } from '../lib/words/language.ts';
import { Letter } from './Letter.tsx';
import { questionWords, Say, useWords } from './words.tsx';

interface RefusedProps {
  readonly target: string;
  readonly refusals: readonly Refusal[];
  /** The answer about the list; null where nothing in it is the sender's to mend. */
  readonly mail: ((language: Language) => string) | null;
  readonly copy: (text: string) => Promise<void>;
}

/** Why there is no text yet, and what to answer where it is for the sender's list. */
export function Refused({ target, refusals, mail, copy }: RefusedProps) {
  const { allow, refusal, targets, letters } = useWords();
  // A refusal names a question by its key; the person knows it by its label.
  const labelled = (params: Params): Params => {
    const label = questionWords(targets, target, String(params['key'] ?? ''))?.label;
    return label === undefined ? params : { ...params, key: label };
  };
  const asks = refusals.every(({ code }) => /^(?:answer|date)\.|^range\.needs-reason$/.test(code));
  return (
    <section class="card refused">
      <div role="status">
        <h2>{asks ? allow.answerFirst : allow.refused}</h2>
        <ul class="notes">
          {refusals.map(({ code, params }, index) => (
            <li key={index}>
              <Say of={refusal[code]} with={labelled(params)} />
            </li>
          ))}
        </ul>
      </div>
      {mail && (
        <>
          <h2>{letters.screen.listAnswer}</h2>
          <Letter text={mail} copy={copy} />
        </>
      )}
    </section>
  );
}
