import { useContext, useId, useState } from 'preact/hooks';
import { LANGUAGES } from '../lib/words/language.ts';
import type { Language } from '../lib/words/language.ts';
import { Copy } from './Copy.tsx';
import { LANGUAGE_NAMES } from './language-names.ts';
import { Speaks, useWords } from './words.tsx';

interface LetterProps {
  /** The mail in one of the languages. */
  readonly text: (language: Language) => string;
  readonly copy: (text: string) => Promise<void>;
  readonly isPrimary?: boolean;
}

/** A mail to be sent by hand, in the language of whoever reads it, as it is copied; whoever wrote it made it safe to show. */
export function Letter({ text, copy, isPrimary = false }: LetterProps) {
  const { letters } = useWords();
  const [language, choose] = useState(useContext(Speaks));
  const name = useId();
  return (
    <div class="letter">
      <div class="row">
        <fieldset class="choices inline">
          <legend class="unseen">{letters.screen.language}</legend>
          {LANGUAGES.map((one) => (
            <label key={one} lang={one}>
              <input type="radio" name={name} checked={one === language} onChange={() => choose(one)} />
              {LANGUAGE_NAMES[one]}
            </label>
          ))}
        </fieldset>
        <Copy class={isPrimary ? 'low primary' : 'low'} text={() => text(language)} copy={copy} key={language}>
          {letters.screen.copy}
        </Copy>
      </div>
      <pre class="mail" tabIndex={0} dir="ltr" lang={language}>
        {text(language)}
      </pre>
    </div>
  );
}
