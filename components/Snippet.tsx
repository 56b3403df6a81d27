import type { Language, Snippet as SnippetText } from '../lib/allowlist/target.ts';
import { Icon } from './Icon.tsx';
import { Say, useWords } from './words.tsx';

/** What begins a comment line, in the languages snippets are written in. */
const COMMENTS: Readonly<Record<Language, string>> = { nft: '#', sh: '#', powershell: '#', fortios: '#', asa: '!' };

/** The text to paste, its comments in a quieter colour; and what it could not say. */
export function Snippet({ snippet, language }: { readonly snippet: SnippetText; readonly language: Language }) {
  const { leftOut } = useWords();
  return (
    <>
      <pre tabIndex={0} dir="ltr">
        {snippet.text.split(/(?<=\n)/).map((line, index) =>
          line.startsWith(COMMENTS[language]) ? (
            <span class="comment" key={index}>
              {line}
            </span>
          ) : (
            line
          ),
        )}
      </pre>
      {snippet.left.map(({ range, reason }) => (
        <p class="told warn left-out" key={range}>
          <Icon name="warn" />
          <span>
            <Say of={leftOut[reason]} with={{ range }} />
          </span>
        </p>
      ))}
    </>
  );
}
