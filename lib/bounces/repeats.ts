import type { Said } from './said.ts';

/**
 * The text with the codes blanked that a reply of several lines repeats at the head of each (RFC 5321 §4.2.1): they
 * stand between words that belong together. As long as before.
 */
export function withoutRepeats({
  text,
  replyCode,
  enhancedCode,
}: Pick<Said, 'text' | 'replyCode' | 'enhancedCode'>): string {
  if (replyCode === null) return text;
  const first = text.indexOf(replyCode) + replyCode.length;
  if (first < replyCode.length || !text.includes(replyCode, first)) return text;
  const codes = enhancedCode === null ? [''] : [`${enhancedCode} `, ''];
  const heads = codes.flatMap((code) => [`${replyCode}-${code}`, `${replyCode} ${code}`]);
  const rest = heads.reduce(
    (blanked, head) =>
      [' ', '\n'].reduce((part, gap) => part.replaceAll(gap + head, gap + ' '.repeat(head.length)), blanked),
    text.slice(first),
  );
  return text.slice(0, first) + rest;
}
