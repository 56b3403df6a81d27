import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Icon } from './Icon.tsx';
import { useWords } from './words.tsx';

/** How long the button says that it did, in milliseconds. */
const SAID_FOR = 2500;

interface CopyProps {
  readonly text: () => string;
  /** Puts text on the clipboard. */
  readonly copy: (text: string) => Promise<void>;
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** A button that copies, and says aloud whether it did. */
export function Copy({ text, copy, class: look = '', children }: CopyProps) {
  const { screens } = useWords();
  const [state, setState] = useState<'idle' | 'copied' | 'refused'>('idle');
  useEffect(() => {
    if (state === 'idle') return undefined;
    const timer = setTimeout(() => setState('idle'), SAID_FOR);
    return () => clearTimeout(timer);
  }, [state]);
  const press = () => {
    copy(text()).then(
      () => setState('copied'),
      () => setState('refused'),
    );
  };
  return (
    <button type="button" class={`button ${look}`} onClick={press}>
      <Icon name={state === 'copied' ? 'tick' : 'copy'} />
      <span aria-live="polite">{state === 'idle' ? children : screens.copy[state]}</span>
    </button>
  );
}
