import type { PinnedRecord } from '../../lib/dns/pinned.ts';
import { Address } from '../Address.tsx';
import { Text } from '../Text.tsx';
import { useWords } from '../words.tsx';

interface PastedKeysProps {
  readonly keys: readonly PinnedRecord[];
  readonly onRemove: (name: string) => void;
}

/** The keys that the person pasted: they count before DNS is asked. */
export function PastedKeys({ keys, onRemove }: PastedKeysProps) {
  const { pasted, options } = useWords();
  return (
    <>
      <header>
        <h2>{pasted.title}</h2>
        <p>{pasted.intro}</p>
      </header>
      {keys.length === 0 ? (
        <p class="quiet">{pasted.none}</p>
      ) : (
        <article class="card">
          <table>
            <thead>
              <tr>
                <th scope="col">{pasted.name}</th>
                <th scope="col">{pasted.record}</th>
                <th scope="col">
                  <span class="unseen">{options.remove}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {keys.map(({ name, record }) => (
                <tr key={name}>
                  <td>
                    <Address of={name} />
                  </td>
                  <td class="record mono" title={record}>
                    <Text of={record} />
                  </td>
                  <td>
                    <button type="button" class="link" onClick={() => onRemove(name)}>
                      {options.remove} <span class="unseen">{name}</span>
                    </button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </article>
      )}
    </>
  );
}
