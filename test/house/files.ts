import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';

/** A file as the house rules see it: path from the root with slashes, text as it stands. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

export const ROOT = resolve(import.meta.dirname, '../..');

/** Every file under a folder of the root, in order of name; none where the folder is missing. */
export function listFiles(folder: string): string[] {
  try {
    return readdirSync(join(ROOT, folder), { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).split(sep).join('/'))
      .toSorted();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

export function readFile(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

export function readFiles(folders: readonly string[], name: RegExp): SourceFile[] {
  return folders
    .flatMap(listFiles)
    .filter((path) => name.test(path))
    .map((path) => ({ path, text: readFile(path) }));
}

/** The files at the top level that somebody wrote. */
export const ROOT_FILES = readdirSync(ROOT, { withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name !== 'package-lock.json')
  .map((entry) => entry.name);
