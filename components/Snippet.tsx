import { LANGUAGES } from '../lib/allowlist/language.ts';
import type { Language } from '../lib/allowlist/language.ts';
import type { Block, Snippet as SnippetText } from '../lib/allowlist/target.ts';
import { placeText } from '../lib/words/snippet-text.ts';
import { Copy } from './Copy.tsx';
import { Icon } from './Icon.tsx';
import { Steps } from './Steps.tsx';
import { Say, useWords } from './words.tsx';

interface SnippetProps {
  readonly snippet: SnippetText;
  readonly languageOf: (block: Block) => Language;
  readonly copy: (text: string) => Promise<void>;
  /** Keeps one of the texts as a file. */
  readonly onSave: (block: Block, index: number) => void;
}

/** The texts to paste and where each belongs, what to press, and what could not be said. */
export function Snippet({ snippet, languageOf, copy, onSave }: SnippetProps) {
  const words = useWords();
  const blocks = [snippet, ...(snippet.also ?? [])];
  return (
    <>
      {blocks.map((block, index) => (
        <section class="block" key={index}>
          {(block.place ?? blocks.length > 1) && (
            <div class="place">
              <p>{block.place && placeText(block.place, words)}</p>
              {blocks.length > 1 && (
                <span class="row">
                  <button type="button" class="button low" onClick={() => onSave(block, index)}>
                    <Icon name="save" />
                    {words.card.save}
                  </button>
                  <Copy class="low" text={() => block.text} copy={copy}>
                    {words.card.copyText}
                  </Copy>
                </span>
              )}
            </div>
          )}
          <Lines text={block.text} mark={LANGUAGES[languageOf(block)].comment} />
        </section>
      ))}
      {snippet.steps && <Steps steps={snippet.steps} copy={copy} />}
      {snippet.left.map(({ range, reason }) => (
        <p class="told warn left-out" key={range}>
          <Icon name="warn" />
          <span>
            <Say of={words.leftOut[reason]} with={{ range }} />
          </span>
        </p>
      ))}
    </>
  );
}

/** A text as it is pasted, its comments in a quieter colour. */
function Lines({ text, mark }: { text: string; mark: string }) {
  return (
    <pre tabIndex={0} dir="ltr">
      {text.split(/(?<=\n)/).map((line, index) =>
        mark !== '' && line.startsWith(mark) ? (
          <span class="comment" key={index}>
            {line}
          </span>
        ) : (
          line
        ),
      )}
    </pre>
  );
}
