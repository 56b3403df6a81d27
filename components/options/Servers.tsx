import { useState } from 'preact/hooks';
import { Address } from '../Address.tsx';
import { Icon } from '../Icon.tsx';
import type { Params } from '../../lib/words/fill.ts';
import type { Dictionary } from '../../lib/words/index.ts';
import { Say, useWords } from '../words.tsx';

export type OwnKind = 'host' | 'suffix' | 'network' | 'authservId';

export interface OwnEntry {
  readonly kind: OwnKind;
  readonly value: string;
}

/** What was wrong with an entry: a key of the words, and what fills it. */
export interface EntryError {
  readonly key: keyof Dictionary['options']['errors'];
  readonly params: Params;
}

interface ServersProps {
  readonly entries: readonly OwnEntry[];
  /** Offered in the field: the server that a screen asked about. */
  readonly offered: string;
  /** Adds what was typed; what is wrong with it comes back, and then nothing was added. */
  readonly onAdd: (typed: string) => EntryError | null;
  readonly onAddId: (typed: string) => EntryError | null;
  readonly onRemove: (entry: OwnEntry) => void;
}

/** The servers and networks that count as ours. */
export function Servers({ entries, offered, onAdd, onAddId, onRemove }: ServersProps) {
  const { options } = useWords();
  const { servers } = options;
  return (
    <>
      <header>
        <h1>{servers.title}</h1>
        <p>{servers.intro}</p>
      </header>
      {entries.length === 0 ? (
        <p class="quiet">{servers.none}</p>
      ) : (
        <article class="card">
          <table>
            <thead>
              <tr>
                <th scope="col">{servers.name}</th>
                <th scope="col">{servers.role}</th>
                <th scope="col">
                  <span class="unseen">{options.remove}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {entries.map((entry) => (
                <tr key={`${entry.kind} ${entry.value}`}>
                  <td>
                    <Address of={entry.value} />
                  </td>
                  <td>{servers[entry.kind]}</td>
                  <td>
                    <button type="button" class="link" onClick={() => onRemove(entry)}>
                      {options.remove} <span class="unseen">{entry.value}</span>
                    </button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </article>
      )}
      <Adding label={servers.add} placeholder={servers.placeholder} offered={offered} onAdd={onAdd} />
      <header>
        <h2>{servers.idTitle}</h2>
        <p>{servers.idIntro}</p>
      </header>
      <Adding label={servers.idTitle} placeholder="mx1.example.com" offered="" onAdd={onAddId} />
    </>
  );
}

interface AddingProps {
  readonly label: string;
  readonly placeholder: string;
  readonly offered: string;
  readonly onAdd: (typed: string) => EntryError | null;
}

function Adding({ label, placeholder, offered, onAdd }: AddingProps) {
  const { options } = useWords();
  const [typed, type] = useState(offered);
  const [error, setError] = useState<EntryError | null>(null);
  const add = (event: Event) => {
    event.preventDefault();
    if (typed.trim() === '') return;
    const found = onAdd(typed);
    setError(found);
    if (!found) type('');
  };
  return (
    <form onSubmit={add}>
      <div class="adding">
        <label class="field">
          {label}
          <input
            class="input mono"
            value={typed}
            placeholder={placeholder}
            spellcheck={false}
            autocomplete="off"
            autocapitalize="off"
            aria-invalid={error ? 'true' : undefined}
            onInput={(event) => type(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="button primary">
          {options.add}
        </button>
      </div>
      <div role="alert">
        {error && (
          <p class="told bad">
            <Icon name="cross" />
            <span>
              <Say of={options.errors[error.key]} with={error.params} />
            </span>
          </p>
        )}
      </div>
    </form>
  );
}
