import type { Language } from '../lib/words/language.ts';
import { Letter } from './Letter.tsx';
import { useWords } from './words.tsx';

interface ListHeldProps {
  /** The answer about the list; null where there is nothing to mend. */
  readonly mail: ((language: Language) => string) | null;
  readonly copy: (text: string) => Promise<void>;
}

/** In place of the texts while the sender's list cannot be taken: what to answer about it. */
export function ListHeld({ mail, copy }: ListHeldProps) {
  const { card, letters } = useWords();
  return (
    <>
      <p class="quiet">{card.list.held}</p>
      {mail && (
        <article class="card said-list">
          <h2>{letters.screen.listAnswer}</h2>
          <Letter text={mail} copy={copy} />
        </article>
      )}
    </>
  );
}
