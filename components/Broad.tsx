import type { Target } from '../lib/allowlist/target.ts';
import { Icon } from './Icon.tsx';
import { Say, useWords } from './words.tsx';

interface BroadProps {
  readonly target: Target;
  readonly narrower: readonly Target[];
  readonly onTarget: (id: string) => void;
  readonly onShow: () => void;
}

/** In front of a lever that comes last: what it skips, and what comes first. */
export function Broad({ target, narrower, onTarget, onShow }: BroadProps) {
  const { card, check } = useWords();
  return (
    <section class="move warn">
      <Icon name="half" />
      <span>
        <h2>{card.lastTitle}</h2>
        {target.skips.length > 0 && (
          <p>
            <Say of={card.lastIntro} with={{ checks: target.skips.map((one) => check[one]).join(', ') }} />
          </p>
        )}
        <p>{card.narrower}</p>
        <span class="row">
          {narrower.map(({ id, product }, index) => (
            <button
              key={id}
              type="button"
              class={index === 0 ? 'button low primary' : 'button low'}
              onClick={() => onTarget(id)}
            >
              {product}
            </button>
          ))}
        </span>
        <button type="button" class="link" onClick={onShow}>
          {card.showLast}
        </button>
      </span>
    </section>
  );
}
