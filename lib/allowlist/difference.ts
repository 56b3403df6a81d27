import type { Cidr } from '../base/cidr.ts';
import { subtract } from '../ranges/subtract.ts';
import { checked } from './snippet.ts';
import type { AllowRequest, Block, Snippet, Target } from './target.ts';

/** From the list that stands on the product to the one that should. */
export interface Difference {
  readonly added: readonly Cidr[];
  /** Withdrawn by the sender, and still open until the snippet has run. */
  readonly removed: readonly Cidr[];
  readonly snippet: Snippet;
}

/**
 * The snippet that leads from one list to another: the product's own where it can add and remove; else the new list over
 * the old one, after the undo where that would leave withdrawn ranges open. (old ∪ added) − removed = new, always.
 */
export function differenceOf(target: Target, from: AllowRequest, to: AllowRequest): Difference {
  const added = subtract(to.ranges, from.ranges);
  const removed = subtract(from.ranges, to.ranges);
  const own = target.difference?.(from, to);
  if (own) return { added, removed, snippet: checked(own, target, 'apply') };
  const apply = checked(target.apply(to), target, 'apply');
  if (target.renewal === 'replaces') return { added, removed, snippet: apply };
  return { added, removed, snippet: joined(checked(target.undo(from), target, 'undo'), apply, target) };
}

/** The undo, then the new text; as one text where both are in one language. */
function joined(undo: Snippet, apply: Snippet, { language, reverse = language }: Target): Snippet {
  const before = { ...bare(undo), language: undo.language ?? reverse };
  const after = { ...bare(apply), language: apply.language ?? language };
  const steps = [...(undo.steps ?? []), ...(apply.steps ?? [])];
  return {
    ...before,
    also: [...(undo.also ?? []), after, ...(apply.also ?? [])],
    ...(steps.length > 0 && { steps }),
    left: apply.left,
  };
}

function bare({ text, place }: Block): Block {
  return place ? { text, place } : { text };
}
