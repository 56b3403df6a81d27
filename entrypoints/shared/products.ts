import type { Product } from '../../components/Do.tsx';
import { requestFor } from '../../components/rule.ts';
import { KINDS } from '../../lib/allowlist/find.ts';
import { snippetOf } from '../../lib/allowlist/snippet.ts';
import { TARGETS } from '../../lib/allowlist/targets/index.ts';
import type { Target } from '../../lib/allowlist/target.ts';
import type { SenderProfile } from '../../lib/senders/profile.ts';
import { askedOf, today } from './asked.ts';
import type { Preferences } from './preferences.ts';

/**
 * The default product first, then the one that refused, then the person's own. Who has named none is offered the first of
 * each kind; the others stand in the list beside the card.
 */
export function productsOf(
  preferences: Preferences,
  profile: SenderProfile | null,
  refuser: string | null = null,
): [Product, ...Product[]] {
  const { defaultTarget, targets } = preferences;
  const own =
    targets.length > 0 ? targets : KINDS.flatMap((kind) => TARGETS.find((one) => one.kind === kind)?.id ?? []);
  const offered = [...new Set([defaultTarget, refuser, ...own])];
  const [first, ...others] = offered.flatMap((id): Product[] => {
    const target = TARGETS.find((one) => one.id === id);
    if (!target || target.shown === 'none') return [];
    return [{ id: target.id, product: target.product, rule: profile && readyRule(target, profile, preferences) }];
  });
  const [any] = TARGETS;
  if (first) return [first, ...others];
  if (any) return [{ id: any.id, product: any.product, rule: null }];
  throw new Error('no targets: lib/allowlist/targets/index.ts lists none');
}

/** What can be pasted without a look at its card: one text that stands for itself and skips no check. */
function readyRule(target: Target, profile: SenderProfile, preferences: Preferences): (() => string) | null {
  if (target.shown !== 'default') return null;
  const made = requestFor(askedOf(target, profile, preferences, today()));
  if (!made.ok) return null;
  const { text, steps, also, place } = snippetOf(target, made.request, 'apply');
  const standsAlone = !steps && !also && (!place || place.how === 'run');
  return standsAlone ? () => text : null;
}
