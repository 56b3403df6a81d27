import type { Product } from '../../components/Do.tsx';
import { rule } from '../../components/rule.ts';
import { TARGETS } from '../../lib/allowlist/targets/index.ts';
import type { Target } from '../../lib/allowlist/target.ts';
import type { SenderProfile } from '../../lib/senders/profile.ts';
import { askedOf, today } from './asked.ts';
import type { Preferences } from './preferences.ts';

/** The default product first, then the one that refused, then the person's own, then the others. */
export function productsOf(
  preferences: Preferences,
  profile: SenderProfile | null,
  refuser: string | null = null,
): [Product, ...Product[]] {
  const rank = ({ id }: Target) =>
    id === preferences.defaultTarget ? 0 : id === refuser ? 1 : preferences.targets.includes(id) ? 2 : 3;
  const [first, ...others] = TARGETS.toSorted((a, b) => rank(a) - rank(b)).map((target): Product => {
    const asked = profile && askedOf(target, profile, preferences, today());
    const ready = asked && rule(asked, 'apply');
    return { id: target.id, product: target.product, rule: ready ? () => ready.text : null };
  });
  if (!first) throw new Error('no targets: lib/allowlist/targets/index.ts lists none');
  return [first, ...others];
}
