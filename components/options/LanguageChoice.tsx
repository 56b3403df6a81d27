import { LANGUAGES } from '../../lib/words/language.ts';
import type { Language } from '../../lib/words/language.ts';
import { LANGUAGE_NAMES } from '../language-names.ts';
import { useWords } from '../words.tsx';

interface LanguageChoiceProps {
  /** null: as the browser. */
  readonly chosen: Language | null;
  readonly onChoose: (language: Language | null) => void;
}

export function LanguageChoice({ chosen, onChoose }: LanguageChoiceProps) {
  const { options } = useWords();
  const { language } = options;
  return (
    <>
      <header>
        <h1>{language.title}</h1>
        <p>{language.intro}</p>
      </header>
      <fieldset class="choices">
        <legend class="unseen">{language.title}</legend>
        {[null, ...LANGUAGES].map((one) => (
          <label key={one ?? 'browser'} lang={one ?? undefined}>
            <input type="radio" name="language" checked={one === chosen} onChange={() => onChoose(one)} />
            {one === null ? language.browser : LANGUAGE_NAMES[one]}
          </label>
        ))}
      </fieldset>
    </>
  );
}
