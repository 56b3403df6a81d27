import { existsSync } from 'node:fs';

/**
 * A folder of public test material beside the repository, or null with a loud line: what others wrote is not copied
 * into it. In CI a missing folder is a failure.
 */
export function requireCorpus(name: string): string | null {
  const path = new URL(`../../../shared/corpora/${name}/`, import.meta.url).pathname;
  if (existsSync(path)) return path;
  const message = `NOT TESTED: ${path} is not there; its messages are public and stay outside the repository.`;
  if (process.env['CI'] === 'true') throw new Error(message);
  console.warn(`\n!!! ${message}\n`);
  return null;
}
