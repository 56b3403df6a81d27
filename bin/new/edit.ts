/** A file to write: a new one, or the new text of one that is there. */
export interface Edit {
  readonly path: string;
  readonly text: string;
}

/** What a plug-in of some kind needs, and what its author does next. */
export interface Scaffold {
  readonly edits: readonly Edit[];
  readonly next: readonly string[];
}

/** The text of a file by its path from the root; null where there is none. */
export type Read = (path: string) => string | null;

/** Something that keeps the scaffold from being written: nothing has changed. */
export class Refusal extends Error {}

const LAST_IMPORT = /^import [^;]*;\n(?![\s\S]*^import )/m;
const ONLY_LIST = /(= \[)([^\]]*)(\];)/;

/** `acme-gate` → `acmeGate`. */
export function variableOf(id: string): string {
  return id.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

/** `acme-gate` → `Acme Gate`. */
export function titleOf(id: string): string {
  return id.replaceAll(/(?:^|-)(.)/g, (match) => match.replace('-', ' ').toUpperCase());
}

/** Lists a plug-in in the `index.ts` of its folder, in the last place. */
export function addToList(folder: string, id: string, read: Read): Edit {
  const path = `${folder}/index.ts`;
  const text = read(path) ?? '';
  const imports = LAST_IMPORT.exec(text)?.[0];
  if (imports === undefined || !ONLY_LIST.test(text)) throw new Refusal(`${path} is not a list of plug-ins any more`);
  const withImport = text.replace(imports, () => `${imports}import { ${variableOf(id)} } from './${id}.ts';\n`);
  return {
    path,
    text: withImport.replace(
      ONLY_LIST,
      (_, open: string, items: string, close: string) => `${open}${appended(items, variableOf(id))}${close}`,
    ),
  };
}

/** Adds a plug-in's words to `export const TABLE = { … };`, keyed by id. */
export function addWords(path: string, table: string, id: string, entry: string, read: Read): Edit {
  const text = read(path) ?? '';
  const start = text.indexOf(`export const ${table}`);
  const end = text.indexOf('\n}', start);
  if (start < 0 || end < 0) throw new Refusal(`${path} has no table of words \`${table}\` any more`);
  const key = /^\w+$/.test(id) ? id : `'${id}'`;
  return { path, text: `${text.slice(0, end)}\n  ${key}: ${entry},${text.slice(end)}` };
}

function appended(items: string, item: string): string {
  const trimmed = items.trimEnd();
  if (trimmed === '') return item;
  const gap = /^\s*/.exec(items)?.[0] ?? '';
  return `${trimmed.replace(/,$/, '')},${gap === '' ? ' ' : gap}${item}${items.slice(trimmed.length)}`;
}
