import type { Bounce } from '../bounces/bounce.ts';
import { decode } from '../bounces/decode.ts';
import type { Dictionary } from '../words/index.ts';
import { readingWords } from '../words/reading-words.ts';

/** What a notification says of each recipient, and what its code asks for. */
export function bounceLines({ recipients }: Bounce, words: Dictionary): string[] {
  const { bounce } = words.screens;
  return recipients
    .flatMap(({ recipient, replyCode, enhancedCode, final, remote, diagnostic }) => [
      [recipient, replyCode, enhancedCode, remote].filter(Boolean).join('  '),
      final === null ? bounce.unsettled : final ? bounce.final : bounce.delayed,
      diagnostic ?? '',
      adviceOn(enhancedCode ?? replyCode ?? '', words),
    ])
    .filter(Boolean);
}

/** What the code of a notification asks for. MasterBase's own numbers never stand in one. */
function adviceOn(code: string, words: Dictionary): string {
  const reading = decode(code).find(({ table }) => table !== 'masterbase');
  if (!reading) return '';
  const { reason, move, next } = readingWords(reading, words);
  return `${reason} · ${move}: ${next}`;
}
