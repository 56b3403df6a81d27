import type { SourceFile } from './files.ts';

interface Rule {
  readonly pattern: RegExp;
  /** What it means and what to do instead. */
  readonly advice: string;
}

/** Header text is hostile: no way from text to elements or code. */
const SINKS: readonly Rule[] = [
  {
    pattern:
      /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|createContextualFragment|srcdoc|setHTMLUnsafe)\b/i,
    advice: 'text must never become elements. Build them with preact, or set textContent.',
  },
  { pattern: /\bdocument\s*\.\s*write(?:ln)?\b/, advice: 'text must never become elements. Build them with preact.' },
  {
    pattern: /\beval\s*\(|\bnew\s+Function\b|\b(?:setTimeout|setInterval)\s*\(\s*['"`]/,
    advice: 'text must never become code. Write the function.',
  },
  { pattern: /<script\b[^>]*\bsrc\s*=\s*["']?(?:https?:)?\/\//i, advice: 'no code comes from elsewhere. Bundle it.' },
  {
    pattern: /<link\b[^>]*\bhref\s*=\s*["']?(?:https?:)?\/\/|@import\s[^;]{0,9}\bhttps?:/i,
    advice: 'no style or font comes from elsewhere: nothing leaves the browser. Bundle it.',
  },
];

// With dots, so that this file does not find itself.
const UNDONE = 'TO·DO|FIX·ME|XX·X|HA·CK'.replaceAll('·', '');
const IDLE = 'on·ly|sk·ip|to·do'.replaceAll('·', '');

const WORDS: readonly Rule[] = [
  { pattern: new RegExp(String.raw`\b(?:${UNDONE})\b`), advice: 'work left undone. Do it, or leave it out.' },
  {
    pattern: new RegExp(String.raw`\b(?:it|test|describe)\.(?:${IDLE})\b`),
    advice: 'a test that does not run, or runs alone. Mend it or delete it.',
  },
  {
    pattern: /\bexpect\((true|1|'x')\)\.(?:toBe|toEqual)\(\1\)/,
    advice: 'a test that cannot fail. Test what the program does.',
  },
  { pattern: /registry\.[a-z]+js\.org/, advice: 'no registry is named: everybody installs from their own.' },
];

export function sinkSins(files: readonly SourceFile[]): string[] {
  return sins(files, SINKS);
}

export function wordSins(files: readonly SourceFile[]): string[] {
  return sins(files, WORDS);
}

function sins(files: readonly SourceFile[], rules: readonly Rule[]): string[] {
  return files.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, index) =>
      rules.flatMap(({ pattern, advice }) => {
        const found = pattern.exec(line)?.[0];
        return found === undefined ? [] : [`${path}:${index + 1}: \`${found}\`: ${advice}`];
      }),
    ),
  );
}
