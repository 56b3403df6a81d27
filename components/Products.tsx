import { useEffect, useRef, useState } from 'preact/hooks';
import { findTargets, KINDS } from '../lib/allowlist/find.ts';
import type { Target } from '../lib/allowlist/target.ts';
import { Icon } from './Icon.tsx';
import { Say, useWords } from './words.tsx';

interface ProductsProps {
  readonly targets: readonly Target[];
  /** Ids of the products the person runs. */
  readonly mine: readonly string[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

/**
 * Every product, by kind, the person's own first; a search narrows it. One tab stop, arrows move: nobody tabs through
 * eighty products to reach the card behind them.
 */
export function Products({ targets, mine, chosen, onChoose }: ProductsProps) {
  const { allow, card, kind: kinds } = useWords();
  const [sought, seek] = useState('');
  // Where there is no room beside the card, the list stays folded until it is asked for.
  const [isOpen, open] = useState(false);
  const root = useRef<HTMLElement>(null);
  const found = findTargets(targets, sought);
  const groups = [
    { name: allow.yours, targets: found.filter(({ id }) => mine.includes(id)) },
    ...KINDS.map((kind) => ({
      name: kinds[kind],
      targets: found.filter((target) => target.kind === kind && !mine.includes(target.id)),
    })),
  ].filter((group) => group.targets.length > 0);
  const shown = groups.flatMap((group) => group.targets);
  const stop = shown.some(({ id }) => id === chosen) ? chosen : shown[0]?.id;
  const isUnfolded = isOpen || sought.trim() !== '';

  useEffect(() => {
    root.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);

  const choose = (id: string) => {
    open(false);
    onChoose(id);
  };
  const buttons = () => [...(root.current?.querySelectorAll<HTMLElement>('[data-product]') ?? [])];
  const move = (event: KeyboardEvent) => {
    const all = buttons();
    const at = all.findIndex((one) => one === event.target);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    if (to < 0) root.current?.querySelector('input')?.focus();
    else all[Math.min(to, all.length - 1)]?.focus();
  };
  const search = (event: KeyboardEvent) => {
    const [first] = shown;
    if (event.key === 'ArrowDown') buttons()[0]?.focus();
    else if (event.key === 'Enter' && sought.trim() !== '' && first) choose(first.id);
    else return;
    event.preventDefault();
  };

  return (
    <nav class="pick products" aria-label={allow.products} ref={root}>
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
          onKeyDown={search}
        />
      </div>
      <button type="button" class="more" aria-expanded={isUnfolded} onClick={() => open(!isOpen)}>
        <Icon name="down" />
        {isUnfolded ? card.fewer : card.all}
      </button>
      <p class="unseen" role="status">
        {sought.trim() !== '' && <Say of={card.found} with={{ count: found.length }} />}
      </p>
      <div class={isUnfolded ? 'groups' : 'groups folded'} onKeyDown={move}>
        {groups.map((group) => (
          <section key={group.name}>
            <h3>{group.name}</h3>
            {group.targets.map((target) => (
              <button
                key={target.id}
                type="button"
                data-product={target.id}
                tabIndex={target.id === stop ? 0 : -1}
                aria-current={target.id === chosen ? 'true' : undefined}
                onClick={() => choose(target.id)}
              >
                <span>{target.product}</span>
                <Mark target={target} />
              </button>
            ))}
          </section>
        ))}
        {found.length === 0 && (
          <p class="quiet">
            <Say of={allow.notFound} with={{ text: sought }} />
          </p>
        )}
      </div>
    </nav>
  );
}

/** What is not a plain rule is known before it is chosen. */
function Mark({ target }: { target: Target }) {
  const { card, check } = useWords();
  if (target.shown === 'none') return <small>{card.none}</small>;
  if (target.shown !== 'last') return null;
  return (
    <small class="warn">
      <Icon name="warn" />
      <span class="unseen">
        <Say of={card.skips} with={{ checks: target.skips.map((one) => check[one]).join(', ') }} />
      </span>
    </small>
  );
}
