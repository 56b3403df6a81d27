import { Fragment } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useWords } from './words.tsx';

/** The keys that work: the first two are the browser's to give, and can be changed there. */
const SHORTCUTS = [
  ['Alt+Shift+M', 'open'],
  ['Alt+Shift+H', 'panel'],
  ['C', 'copy'],
  ['S', 'source'],
  ['?', 'help'],
] as const;

/** The keys and the words, in one place. */
export function Help({ onLeave }: { readonly onLeave: () => void }) {
  const { screens, glossary, actions } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const terms = Object.values<{ readonly term: string; readonly meaning: string }>(glossary);
  return (
    <dialog ref={dialog} class="help" aria-labelledby="help-title" onClose={onLeave}>
      <form method="dialog">
        <h1 id="help-title">{screens.keyboard.title}</h1>
        <button type="submit" class="button low">
          {actions.close}
        </button>
      </form>
      <dl class="facts">
        {SHORTCUTS.map(([keys, does]) => (
          <Fragment key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{screens.keyboard[does]}</dd>
          </Fragment>
        ))}
      </dl>
      <h2>{screens.keyboard.words}</h2>
      <dl>
        {terms.map(({ term, meaning }) => (
          <Fragment key={term}>
            <dt>{term}</dt>
            <dd>{meaning}</dd>
          </Fragment>
        ))}
      </dl>
    </dialog>
  );
}
