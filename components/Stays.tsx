import type { Check, Target } from '../lib/allowlist/target.ts';
import { Say, useWords } from './words.tsx';

/** In plain words: which checks of the mail stay on, and which this skips. */
export function Stays({ target }: { readonly target: Target }) {
  const { card, check, allow } = useWords();
  const named = (checks: readonly Check[]) => checks.map((one) => check[one]).join(', ');
  return (
    <p class="stays">
      <Say of={card.stays} with={{ checks: named(target.keeps) }} />{' '}
      {target.skips.length === 0 ? (
        allow.skipsNothing
      ) : (
        <b>
          <Say of={card.passes} with={{ checks: named(target.skips) }} />
        </b>
      )}
    </p>
  );
}
