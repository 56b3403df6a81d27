import { useEffect, useRef, useState } from 'preact/hooks';
import type { Params } from '../lib/words/fill.ts';
import type { Dictionary } from '../lib/words/index.ts';
import { Copy } from './Copy.tsx';
import { Icon } from './Icon.tsx';
import { Say, useWords } from './words.tsx';

/** Why what was pasted is not taken: a key of the words, and what fills it. */
export interface PasteFailure {
  readonly fault: keyof Dictionary['pasteFault'];
  readonly params: Params;
}

/** What pasting takes from outside. */
export interface Pasting {
  /** Keeps the record of a name; what is wrong with it comes back, and then nothing was kept. */
  readonly onPaste: (name: string, text: string) => PasteFailure | null;
  readonly copy: (text: string) => Promise<void>;
}

interface PasteKeyProps extends Pasting {
  /** `selector._domainkey.domain` */
  readonly name: string;
  /** Once it is kept, or given up. */
  readonly onClose: (isKept: boolean) => void;
}

/** Where the key of a signature is pasted that nobody was asked for. */
export function PasteKey({ name, onPaste, copy, onClose }: PasteKeyProps) {
  const { pasted, pasteFault } = useWords();
  const [text, type] = useState('');
  const [failure, fail] = useState<PasteFailure | null>(null);
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => box.current?.focus(), []);
  // The same on every system; the name is a domain, so nothing in it means anything to a shell.
  const command = `nslookup -type=TXT ${name}`;
  const save = () => {
    const found = onPaste(name, text);
    fail(found);
    if (!found) onClose(true);
  };
  return (
    <form
      class="paste-key"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose(false);
      }}
    >
      <p class="command">
        <span>
          {pasted.command} <code dir="ltr">{command}</code>
        </span>
        <Copy class="low" text={() => command} copy={copy}>
          {pasted.copy}
        </Copy>
      </p>
      <label class="field">
        <span>
          <Say of={pasted.label} with={{ host: name }} />
        </span>
        <small>{pasted.how}</small>
        <textarea
          ref={box}
          class="input mono"
          rows={4}
          spellcheck={false}
          autocomplete="off"
          value={text}
          aria-invalid={failure ? 'true' : undefined}
          onInput={(event) => type(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save();
          }}
        />
      </label>
      <div role="alert">
        {failure && (
          <p class="told bad">
            <Icon name="cross" />
            <span>
              <Say of={pasteFault[failure.fault]} with={failure.params} />
            </span>
          </p>
        )}
      </div>
      <p class="quiet">{pasted.trust}</p>
      <div class="row">
        <button type="submit" class="button low primary">
          {pasted.save}
        </button>
        <button type="button" class="button low" onClick={() => onClose(false)}>
          {pasted.cancel}
        </button>
      </div>
    </form>
  );
}
