import { useState } from 'preact/hooks';
import { Icon } from './Icon.tsx';
import { useWords } from './words.tsx';

interface GiveProps {
  readonly label: string;
  readonly placeholder: string;
  readonly onText: (text: string) => void;
  readonly onFiles?: (() => void) | null;
  readonly onSample?: () => void;
}

/** Paste, a file, the sample. */
export function Give({ label, placeholder, onText, onFiles = null, onSample }: GiveProps) {
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
      <label for="paste">{label}</label>
      <textarea
        id="paste"
        class="input mono"
        rows={5}
        spellcheck={false}
        autocomplete="off"
        placeholder={placeholder}
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
        {onSample && (
          <button type="button" class="button" onClick={onSample}>
            {input.sample}
          </button>
        )}
      </div>
      <small>{input.stays}</small>
    </form>
  );
}
