import type { Language } from './language.ts';
import { lint } from './lint.ts';
import type { AllowRequest, Block, Part, Snippet, Target } from './target.ts';

/** The language of one part: what is loaded into a product may be verified and undone from a shell. */
export function languageOf(target: Target, part: Part, block: Pick<Block, 'language'> = {}): Language {
  return block.language ?? (part === 'apply' ? target.language : (target.reverse ?? target.language));
}

/** The only way to a text: rendered, and searched for what must never be generated. A find is a mistake of ours: throws. */
export function snippetOf(target: Target, request: AllowRequest, part: Part): Snippet {
  return checked(target[part](request), target, part);
}

/** The snippet as it is, once nothing in it must never be generated; else throws. */
export function checked(snippet: Snippet, target: Target, part: Part): Snippet {
  const broken = [
    ...[snippet, ...(snippet.also ?? [])].flatMap((block) => lint(block.text, languageOf(target, part, block))),
    ...lint(pressed(snippet), 'steps'),
  ];
  if (broken.length > 0)
    throw new Error(`${target.id} ${part} holds what must never be generated: ${broken.join(', ')}`);
  return snippet;
}

/** All that the steps say in the product's own words. */
function pressed({ steps = [] }: Snippet): string {
  return steps.flatMap(({ params, values = [] }) => [...Object.values(params), ...values]).join('\n') + '\n';
}
