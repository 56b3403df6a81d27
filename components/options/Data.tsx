import { useState } from 'preact/hooks';
import { Icon } from '../Icon.tsx';
import { Say, useWords } from '../words.tsx';
import type { EntryError } from './Servers.tsx';

interface DataProps {
  readonly onExport: () => void;
  /** What is wrong with the chosen file comes back, and then nothing was changed. */
  readonly onImport: (file: Blob) => Promise<EntryError | null>;
  readonly onForget: () => Promise<void>;
}

/** What is kept: take it along, bring it back, forget it. */
export function Data({ onExport, onImport, onForget }: DataProps) {
  const { options } = useWords();
  const { data } = options;
  const [isAsking, ask] = useState(false);
  const [done, setDone] = useState<string | null>(null);
  const [error, setError] = useState<EntryError | null>(null);
  const bring = (file: Blob | undefined) => {
    if (!file) return;
    void onImport(file).then((found) => {
      setError(found);
      setDone(found ? null : data.imported);
    });
  };
  return (
    <>
      <header>
        <h1>{data.title}</h1>
        <p>{data.intro}</p>
      </header>
      <div class="row">
        <button type="button" class="button" onClick={onExport}>
          {data.export}
        </button>
        <label class="button">
          {data.import}
          <input
            class="unseen"
            type="file"
            accept="application/json,.json"
            onChange={(event) => bring(event.currentTarget.files?.[0])}
          />
        </label>
        <button type="button" class="button" onClick={() => ask(true)}>
          {data.forget}
        </button>
      </div>
      {isAsking && (
        <section class="move warn">
          <Icon name="half" />
          <span>
            <p>{data.forgetSure}</p>
            <span class="row">
              <button
                type="button"
                class="button low"
                onClick={() => {
                  ask(false);
                  void onForget().then(() => setDone(data.forgotten));
                }}
              >
                {data.forgetYes}
              </button>
              <button type="button" class="button low" onClick={() => ask(false)}>
                {data.cancel}
              </button>
            </span>
          </span>
        </section>
      )}
      <div role="status">
        {done !== null && (
          <p class="told good">
            <Icon name="tick" />
            {done}
          </p>
        )}
        {error && (
          <p class="told bad">
            <Icon name="cross" />
            <span>
              <Say of={options.errors[error.key]} with={error.params} />
            </span>
          </p>
        )}
      </div>
    </>
  );
}
