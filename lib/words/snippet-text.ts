import type { Step } from '../allowlist/step.ts';
import type { Block, Snippet } from '../allowlist/target.ts';
import { fill } from './fill.ts';
import type { Dictionary } from './index.ts';

/** A snippet as plain text: where it belongs, what to paste, what to press in which order. */
export function snippetText(snippet: Snippet, words: Dictionary): string {
  const blocks = [snippet, ...(snippet.also ?? [])];
  const texts = blocks.length === 1 && !snippet.steps ? [snippet.text] : blocks.map((block) => blockText(block, words));
  return [...texts, ...(snippet.steps ? [stepsText(snippet.steps, words)] : [])].join('\n');
}

function blockText({ text, place }: Block, words: Dictionary): string {
  return place ? `${placeText(place, words)}\n\n${text}` : text;
}

export function placeText(place: NonNullable<Block['place']>, words: Dictionary): string {
  return fill(words.place[place.how], { file: place.file ?? '', line: place.line ?? '' }, words.language);
}

function stepsText(steps: readonly Step[], words: Dictionary): string {
  return steps
    .map(({ key, params, values = [] }, index) => {
      const sentence = fill(words.steps[key], params, words.language);
      return [`${index + 1}. ${sentence}`, ...values.map((value) => `   ${value}`)].join('\n');
    })
    .concat('')
    .join('\n');
}
