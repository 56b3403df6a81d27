import { useId } from 'preact/hooks';
import type { Dictionary } from '../lib/words/index.ts';
import { useWords } from './words.tsx';

export type TermKey = keyof Dictionary['glossary'];

interface TermProps {
  readonly of: TermKey;
  /** As it stands here; the glossary's own spelling otherwise. */
  readonly as?: string;
}

/** A word of the field with its one-line explanation at hand: press it, and it stands at the bottom. */
export function Term({ of, as }: TermProps) {
  const { glossary } = useWords();
  const id = useId();
  const { term, meaning } = glossary[of];
  return (
    <>
      <button type="button" class="term" popovertarget={id}>
        {as ?? term}
      </button>
      <span id={id} popover="auto" class="meaning">
        <b>{term}</b> {meaning}
      </span>
    </>
  );
}
