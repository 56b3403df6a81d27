import type { Target, TargetKind } from '../lib/allowlist/target.ts';
import { Say, useWords } from './words.tsx';

type Place = 1 | 2 | 3;

/** Packet filter, mail server or what stands for it, lists: in the order in which mail meets them. */
const PLACES: Readonly<Record<TargetKind, Place>> = { filter: 1, gateway: 2, cloud: 2, mta: 2, antispam: 3, ban: 3 };

interface NextLayerProps {
  readonly target: Target;
  /** The products that the person runs. */
  readonly mine: readonly Target[];
  readonly onTarget: (id: string) => void;
}

/** One gate opens one layer: which, and what comes next. */
export function NextLayer({ target, mine, onTarget }: NextLayerProps) {
  const { card } = useWords();
  const place = placeOf(target);
  const next = mine
    .filter((one) => placeOf(one) > place && one.shown !== 'none')
    .toSorted((one, other) => placeOf(one) - placeOf(other));
  const [first] = next;
  const nearest = first ? next.filter((one) => placeOf(one) === placeOf(first)) : [];
  return (
    <p class="next-layer">
      <Say of={card.layer} with={{ place, name: card.layers[place] }} />{' '}
      {place === 3 ? (
        card.last
      ) : nearest.length === 0 ? (
        <Say of={card.nextAny} with={{ name: card.layers[place === 1 ? 2 : 3] }} />
      ) : (
        <>
          {card.next}{' '}
          {nearest.map(({ id, product }, index) => (
            <span key={id}>
              {index > 0 && ', '}
              <button type="button" class="link" onClick={() => onTarget(id)}>
                {product}
              </button>
            </span>
          ))}
        </>
      )}
    </p>
  );
}

/** What a cloud's network filters stands where a packet filter does. */
function placeOf({ kind, layers }: Target): Place {
  return kind === 'cloud' && layers.connect === 'lifts' ? 1 : PLACES[kind];
}
