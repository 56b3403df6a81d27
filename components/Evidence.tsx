import type { EvidenceLevel, Target } from '../lib/allowlist/target.ts';
import { Icon } from './Icon.tsx';
import { Say, useWords } from './words.tsx';

const WEAKEST_FIRST: readonly EvidenceLevel[] = ['unverified', 'docs', 'parser', 'traffic'];

/** How strongly the rule is known to work: as strong as its weakest proof for applying it. */
export function Evidence({ target }: { readonly target: Target }) {
  const { evidence } = useWords();
  const proofs = target.evidence.filter(({ part }) => part === 'apply');
  const weakest = WEAKEST_FIRST.find((level) => proofs.some((proof) => proof.level === level)) ?? 'unverified';
  const date = proofs.find((proof) => proof.level === weakest)?.read ?? '';
  const isProved = weakest === 'traffic' || weakest === 'parser';
  return (
    <span class={`chip ${isProved ? 'good' : 'warn'}`}>
      <Icon name={isProved ? 'tick' : 'note'} />
      <Say of={evidence[weakest]} with={{ date }} />
    </span>
  );
}
