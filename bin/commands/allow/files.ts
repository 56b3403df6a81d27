import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES } from '../../../lib/allowlist/language.ts';
import { languageOf } from '../../../lib/allowlist/snippet.ts';
import type { Block, Part, Snippet, Target } from '../../../lib/allowlist/target.ts';
import { dictionaries } from '../../../lib/words/index.ts';
import { placeText, snippetText } from '../../../lib/words/snippet-text.ts';
import { language, UsageError } from '../usage.ts';

/**
 * Writes one part into DIR: `TARGET.apply.sh`, and `TARGET.apply-2.…` for a further file. Texts stand there as they are to
 * be loaded; where they belong is told on standard error. Steps are a text to read.
 */
export function writePart(folder: string, target: Target, name: string, part: Part, snippet: Snippet): void {
  const words = dictionaries[language()];
  if (snippet.steps) {
    write(folder, `${target.id}.${name}.${LANGUAGES.steps.ending}`, snippetText(snippet, words));
    return;
  }
  for (const [index, block] of [snippet, ...(snippet.also ?? [])].entries()) {
    const ending = LANGUAGES[languageOf(target, part, block)].ending;
    const file = `${target.id}.${name}${index === 0 ? '' : `-${index + 1}`}.${ending}`;
    write(folder, file, block.text);
    if (block.place) console.error(`postern: ${file}: ${placeOf(block.place)}`);
  }
}

function placeOf(place: NonNullable<Block['place']>): string {
  return placeText(place, dictionaries[language()]);
}

function write(folder: string, file: string, text: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, file), text);
  } catch (error) {
    throw new UsageError(`--out ${folder}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
