import { LANGUAGES } from '../lib/words/language.ts';
import type { Language } from '../lib/words/language.ts';
import { useContext, useEffect, useState } from 'preact/hooks';
import { Help } from './Help.tsx';
import { isTyping } from './keys.ts';
import { Icon } from './Icon.tsx';
import { Speaks, useWords } from './words.tsx';

interface BarProps {
  readonly onLanguage: (language: Language) => void;
  /** null where this is the full page already. */
  readonly onPage: (() => void) | null;
  readonly onOptions: (() => void) | null;
  /** null where there is nothing to go back to. */
  readonly onHome: (() => void) | null;
}

/** The top row: the mark, the name, and three ways out. */
export function Bar({ onLanguage, onPage, onOptions, onHome }: BarProps) {
  const { screens } = useWords();
  const language = useContext(Speaks);
  const other = LANGUAGES.find((one) => one !== language) ?? language;
  return (
    <header class="bar">
      {onHome ? (
        <button type="button" class="name" onClick={onHome}>
          <Name />
        </button>
      ) : (
        <span class="name">
          <Name />
        </span>
      )}
      <button type="button" class="tool" title={screens.bar.language} onClick={() => onLanguage(other)}>
        {language.toUpperCase()}
        <span class="unseen" lang={other}>
          {' '}
          {screens.bar.language}
        </span>
      </button>
      {onPage && <Tool icon="open" name={screens.bar.page} onPress={onPage} />}
      <HelpButton />
      {onOptions && <Tool icon="gear" name={screens.bar.options} onPress={onOptions} />}
    </header>
  );
}

function Tool({ icon, name, onPress }: { icon: 'open' | 'gear'; name: string; onPress: () => void }) {
  return (
    <button type="button" class="tool" aria-label={name} title={name} onClick={onPress}>
      <Icon name={icon} />
    </button>
  );
}

function Name() {
  return (
    <>
      <Icon name="mark" />
      Postern
    </>
  );
}

function HelpButton() {
  const { screens } = useWords();
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const ask = (event: KeyboardEvent) => {
      if (event.key === '?' && !isTyping(event)) setOpen(true);
    };
    document.addEventListener('keydown', ask);
    return () => document.removeEventListener('keydown', ask);
  }, []);
  return (
    <>
      <button
        type="button"
        class="tool"
        aria-label={screens.keyboard.help}
        title={screens.keyboard.help}
        onClick={() => setOpen(true)}
      >
        ?
      </button>
      {isOpen && <Help onLeave={() => setOpen(false)} />}
    </>
  );
}
