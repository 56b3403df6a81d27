import type { Dictionary } from '../../../lib/words/index.ts';

/** Every sentence of a dictionary by its path: `verdict.genuine.word`. */
export function sentencesOf(dictionary: Dictionary): Map<string, string> {
  const found = new Map<string, string>();
  const walk = (value: unknown, path: string) => {
    if (typeof value === 'string') found.set(path, value);
    else if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value)) walk(inner, path === '' ? key : `${path}.${key}`);
  };
  walk(dictionary, '');
  return found;
}

/** Sentences that tell an administrator what to do. */
export function adviceOf(dictionary: Dictionary): [path: string, sentence: string][] {
  return [...sentencesOf(dictionary)].filter(([path]) =>
    /^(?:codes\.masterbase\.next|codes\.(?:smtp|enhanced|microsoft|gmail|provider)\..+\.(?:next|meaning)$|reasons\..+\.next$|notes|targets|checkWhy|checkNote|findings\.check(?:s-disagree|-refused)\.next)\b/.test(
      path,
    ),
  );
}
