import type { AllowRequest, Target } from '../lib/allowlist/target.ts';
import { cidrBounds, prefixOf } from '../lib/base/cidr.ts';
import { countAddresses } from '../lib/ranges/merge.ts';
import { Evidence } from './Evidence.tsx';
import { Icon } from './Icon.tsx';
import { Say, useWords } from './words.tsx';

interface CardHeadProps {
  readonly target: Target;
  readonly sender: string;
  /** null while it is refused, or not settled. */
  readonly request: AllowRequest | null;
}

/** Which gate, for whom, how well it is known, what it skips; and what is opened by which list until when. */
export function CardHead({ target, sender, request }: CardHeadProps) {
  const { allow, card, check } = useWords();
  const hasLever = target.shown !== 'none';
  return (
    <header class="card-head">
      <div class="line">
        <h1>
          <Say of={hasLever ? allow.title : card.noneTitle} with={{ product: target.product, sender }} />
        </h1>
        {hasLever && <Evidence target={target} />}
        {target.skips.length > 0 && (
          <span class="chip warn">
            <Icon name="warn" />
            <Say of={card.skips} with={{ checks: target.skips.map((one) => check[one]).join(', ') }} />
          </span>
        )}
        <span class="end">{target.versions}</span>
      </div>
      {request && (
        <p class="quiet">
          <Say of={card.opens} with={sizeOf(request.ranges)} />
          {' · '}
          <Say of={card.read[request.listDateIs]} with={{ date: request.listDate }} />
          {' · '}
          <Say of={card.due} with={{ date: request.review }} />
        </p>
      )}
    </header>
  );
}

function sizeOf(ranges: AllowRequest['ranges']) {
  const of = (version: 4 | 6) => ranges.filter((range) => cidrBounds(range).version === version);
  const [four, six] = [of(4), of(6)];
  return {
    count: ranges.length,
    addresses: four.length > 0 ? countAddresses(four) : '',
    networks: six.length || '',
    widest: `/${Math.min(...(four.length > 0 ? four : six).map(prefixOf))}`,
  };
}
