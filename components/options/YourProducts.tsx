import type { Target } from '../../lib/allowlist/target.ts';
import { Icon } from '../Icon.tsx';
import { useWords } from '../words.tsx';

interface YourProductsProps {
  readonly targets: readonly Target[];
  readonly mine: readonly string[];
  readonly first: string | null;
  readonly onMine: (id: string, isMine: boolean) => void;
  readonly onFirst: (id: string) => void;
}

/** The products the person runs, and the one whose rule is offered first. */
export function YourProducts({ targets, mine, first, onMine, onFirst }: YourProductsProps) {
  const { options, kind } = useWords();
  return (
    <>
      <header>
        <h1>{options.products.title}</h1>
        <p>{options.products.intro}</p>
      </header>
      {mine.length === 0 && <p class="quiet">{options.products.none}</p>}
      <article class="card">
        <table>
          <tbody>
            {targets.map(({ id, product, kind: group }) => (
              <tr key={id}>
                <td>
                  <label class="choice">
                    <input
                      type="checkbox"
                      checked={mine.includes(id)}
                      onChange={(event) => onMine(id, event.currentTarget.checked)}
                    />{' '}
                    {product}
                  </label>
                </td>
                <td>{kind[group]}</td>
                <td>
                  {mine.includes(id) && id !== first && (
                    <button type="button" class="link" onClick={() => onFirst(id)}>
                      {options.products.first} <span class="unseen">{product}</span>
                    </button>
                  )}
                  {id === first && <Icon name="tick" />}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </article>
    </>
  );
}
