import { forbiddenIn } from './lint.ts';
import { LABEL_BYTES, reduceNote } from './note.ts';
import type { RequestNote } from './refusal.ts';
import { slugOf, unnamed } from './slug.ts';

/** One piece of somebody else's text, fit for a comment, and what had to be done to it. */
export interface Label {
  readonly text: string;
  readonly notes: readonly RequestNote[];
}

/** Reduces a label; where nothing is left, or it holds a forbidden word, `instead` stands for it. */
export function labelOf(field: 'name' | 'ticket' | 'reason', text: string, instead: string): Label {
  const reduced = reduceNote(text, LABEL_BYTES);
  if (reduced === '')
    return { text: instead, notes: text.trim() === '' ? [] : [{ code: 'label.dropped', params: { field } }] };
  if (forbiddenIn(reduced) || forbiddenIn(text))
    return { text: instead, notes: [{ code: 'label.dropped', params: { field } }] };
  return {
    text: reduced,
    notes: reduced === text ? [] : [{ code: 'label.reduced', params: { field, text: reduced } }],
  };
}

/** The slug of a profile, or one that says nothing where its id spells a word that no snippet may hold. */
export function safeSlug(id: string): string {
  const slug = slugOf(id);
  return forbiddenIn(slug) || forbiddenIn(slug.toUpperCase()) ? unnamed(id) : slug;
}
