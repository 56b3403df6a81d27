import { useState } from 'preact/hooks';
import type { Target, TargetKind } from '../lib/allowlist/target.ts';
import { Icon } from './Icon.tsx';
import { Say, useWords } from './words.tsx';

const KINDS: readonly TargetKind[] = ['filter', 'mta', 'gateway', 'cloud', 'antispam', 'ban'];

interface ProductsProps {
  readonly targets: readonly Target[];
  /** Ids of the products the person runs. */
  readonly mine: readonly string[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

/** Every product, by kind, the person's own first; a search narrows it. */
export function Products({ targets, mine, chosen, onChoose }: ProductsProps) {
  const { allow, kind: kinds } = useWords();
  const [sought, seek] = useState('');
  const found = targets.filter(({ id, product }) =>
    `${id} ${product}`.toLowerCase().includes(sought.trim().toLowerCase()),
  );
  const groups = [
    { name: allow.yours, targets: found.filter(({ id }) => mine.includes(id)) },
    ...KINDS.map((kind) => ({
      name: kinds[kind],
      targets: found.filter((target) => target.kind === kind && !mine.includes(target.id)),
    })),
  ];
  return (
    <nav class="pick" aria-label={allow.products}>
      <div class="find">
        <Icon name="search" />
        <input
          class="input"
          type="search"
          aria-label={allow.search}
          placeholder={allow.search}
          value={sought}
          onInput={(event) => seek(event.currentTarget.value)}
        />
      </div>
      {groups
        .filter((group) => group.targets.length > 0)
        .map((group) => (
          <section key={group.name}>
            <h3>{group.name}</h3>
            {group.targets.map(({ id, product }) => (
              <button
                key={id}
                type="button"
                aria-current={id === chosen ? 'true' : undefined}
                onClick={() => onChoose(id)}
              >
                {product}
              </button>
            ))}
          </section>
        ))}
      {found.length === 0 && (
        <p class="quiet">
          <Say of={allow.notFound} with={{ text: sought }} />
        </p>
      )}
    </nav>
  );
}
