import { useId, useState } from 'preact/hooks';
import { findTargets, KINDS } from '../../lib/allowlist/find.ts';
import type { Target } from '../../lib/allowlist/target.ts';
import { Icon } from '../Icon.tsx';
import { Say, useWords } from '../words.tsx';

interface YourProductsProps {
  readonly targets: readonly Target[];
  readonly mine: readonly string[];
  readonly first: string | null;
  readonly onMine: (id: string, isMine: boolean) => void;
  readonly onFirst: (id: string) => void;
}

/** The products the person runs, the one whose rule is offered first, and all others to choose from. */
export function YourProducts({ targets, mine, first, onMine, onFirst }: YourProductsProps) {
  const { options, kind: kinds, allow, card } = useWords();
  const [sought, seek] = useState('');
  const found = findTargets(targets, sought);
  const own = mine.flatMap((id) => targets.find((target) => target.id === id) ?? []);
  return (
    <>
      <header>
        <h1>{options.products.title}</h1>
        <p>{options.products.intro}</p>
      </header>
      {own.length === 0 ? (
        <p class="quiet">{options.products.none}</p>
      ) : (
        <article class="card">
          <table>
            <tbody>
              {own.map(({ id, product, kind }) => (
                <tr key={id}>
                  <td>{product}</td>
                  <td class="quiet">{kinds[kind]}</td>
                  <td>
                    {id === first ? (
                      <span class="chip good">
                        <Icon name="tick" />
                        {options.products.isFirst}
                      </span>
                    ) : (
                      <button type="button" class="link" onClick={() => onFirst(id)}>
                        {options.products.first} <span class="unseen">{product}</span>
                      </button>
                    )}
                  </td>
                  <td>
                    <button type="button" class="link" onClick={() => onMine(id, false)}>
                      {options.remove} <span class="unseen">{product}</span>
                    </button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </article>
      )}
      <div class="seek">
        <Icon name="search" />
        <input
          class="input"
          type="search"
          aria-label={allow.search}
          placeholder={allow.search}
          value={sought}
          autocomplete="off"
          spellcheck={false}
          onInput={(event) => seek(event.currentTarget.value)}
        />
      </div>
      <p class="quiet" role="status">
        <Say of={card.found} with={{ count: found.length }} />
      </p>
      {KINDS.map((kind) => (
        <Kind
          key={kind}
          name={kinds[kind]}
          targets={found.filter((one) => one.kind === kind)}
          mine={mine}
          onMine={onMine}
        />
      ))}
    </>
  );
}

type KindProps = Pick<YourProductsProps, 'targets' | 'mine' | 'onMine'> & { readonly name: string };

function Kind({ name, targets, mine, onMine }: KindProps) {
  const { card } = useWords();
  const id = useId();
  if (targets.length === 0) return null;
  return (
    <section class="kind" aria-labelledby={id}>
      <h2 id={id}>{name}</h2>
      <ul>
        {targets.map((target) => (
          <li key={target.id}>
            <label class="choice">
              <input
                type="checkbox"
                checked={mine.includes(target.id)}
                onChange={(event) => onMine(target.id, event.currentTarget.checked)}
              />
              <span>
                {target.product}
                {target.shown === 'none' && <small> · {card.none}</small>}
              </span>
            </label>
          </li>
        ))}
      </ul>
    </section>
  );
}
