import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

const OUTPUT = resolve(import.meta.dirname, '../../.output');

export const BUILDS = ['chrome-mv3', 'firefox-mv3'] as const;
export type Build = (typeof BUILDS)[number];

export function readBuilt(build: Build, file: string): string {
  const path = join(OUTPUT, build, file);
  if (!existsSync(path)) throw new Error(`${path} does not exist: run \`npm run build\` first.`);
  return readFileSync(path, 'utf8');
}

/** The built files of some endings, by their path in the build. */
export function listBuilt(build: Build, ending: RegExp): string[] {
  return readdirSync(join(OUTPUT, build), { recursive: true, encoding: 'utf8' }).filter((path) => ending.test(path));
}
