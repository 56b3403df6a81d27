import { lint } from './lint.ts';
import type { AllowRequest, Language, Part, Snippet, Target } from './target.ts';

/** The language of one part: an nft script is verified and undone from the shell. */
export function languageOf(target: Target, part: Part): Language {
  return target.language === 'nft' && part !== 'apply' ? 'sh' : target.language;
}

/** The only way to a text: rendered, and searched for what must never be generated. A find is a mistake of ours: throws. */
export function snippetOf(target: Target, request: AllowRequest, part: Part): Snippet {
  const snippet = target[part](request);
  const broken = lint(snippet.text, languageOf(target, part));
  if (broken.length > 0)
    throw new Error(`${target.id} ${part} holds what must never be generated: ${broken.join(', ')}`);
  return snippet;
}
