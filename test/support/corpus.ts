import { existsSync } from 'node:fs';

/** A folder of public test material beside the repository, or null with a loud line: what others wrote is not copied into it. */
export function requireCorpus(name: string): string | null {
  const path = new URL(`../../../shared/corpora/${name}/`, import.meta.url).pathname;
  if (existsSync(path)) return path;
  console.warn(`\n!!! NOT TESTED: ${path} is not there; its messages are public and stay outside the repository.\n`);
  return null;
}
