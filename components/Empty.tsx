import { useState } from 'preact/hooks';
import type { GrabFailure } from '../lib/webmail/adapter.ts';
import type { WebmailId } from '../lib/webmail/ids.ts';
import { Icon } from './Icon.tsx';
import { useWords } from './words.tsx';

interface EmptyProps {
  /** The webmail in front; null where the page is unknown. */
  readonly recognised: WebmailId | null;
  /** null: nothing was asked of a page. */
  readonly failure: GrabFailure | 'unreachable' | 'too-big' | 'not-text' | 'msg-headerless' | 'msg-unread' | null;
  readonly onText: (text: string) => void;
  readonly onFiles: (() => void) | null;
  readonly onSample: () => void;
}

/** Nothing to read yet: what to press in this webmail, and the other ways in. */
export function Empty({ recognised, failure, ...ways }: EmptyProps) {
  const words = useWords().screens;
  const { title, clicks } = words.empty[recognised ?? 'generic'];
  const told = failure !== null && failure !== 'no-source' ? words.failure[failure] : null;
  return (
    <>
      <section class="empty">
        <Icon name="mark" />
        <h1>{told?.title ?? title}</h1>
        {told && <p>{told.next}</p>}
        {(!told || recognised) && (
          <ol class="steps">
            {clicks.map((click, index) => (
              <li key={click}>
                <span class="chip mono">{index + 1}</span>
                <span>{click}</span>
              </li>
            ))}
          </ol>
        )}
      </section>
      <Give {...ways} />
    </>
  );
}

/** Paste, a file, the sample. */
function Give({ onText, onFiles, onSample }: Pick<EmptyProps, 'onText' | 'onFiles' | 'onSample'>) {
  const { input } = useWords().screens;
  const [text, setText] = useState('');
  const read = (value: string) => {
    if (value.trim() !== '') onText(value);
  };
  return (
    <form
      class="give"
      onSubmit={(event) => {
        event.preventDefault();
        read(text);
      }}
    >
      <label for="paste">{input.paste}</label>
      <textarea
        id="paste"
        class="input mono"
        rows={5}
        spellcheck={false}
        autocomplete="off"
        placeholder={input.placeholder}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) read(event.currentTarget.value);
        }}
      />
      <div class="row">
        {text.trim() !== '' && (
          <button type="submit" class="button primary">
            {input.read}
          </button>
        )}
        {onFiles && (
          <button type="button" class="button" onClick={onFiles}>
            <Icon name="open" />
            {input.file}
          </button>
        )}
        <button type="button" class="button" onClick={onSample}>
          {input.sample}
        </button>
      </div>
      <small>{input.stays}</small>
    </form>
  );
}
