import type { EntryError } from '../../components/options/Servers.tsx';
import type { Desk } from '../shared/desk.ts';
import { download } from '../shared/download.ts';
import { readPreferences } from '../shared/preferences.ts';
import type { Preferences } from '../shared/preferences.ts';

const NAME = 'postern-settings.json';

/** Settings of an organisation fit many times; anything larger is another file. */
const MAX_BYTES = 1024 * 1024;

/** Hands the preferences to the person as a file. */
export function exportFile(preferences: Preferences): void {
  download(NAME, 'application/json', `${JSON.stringify(preferences, null, 2)}\n`);
}

/** Takes preferences out of a file, all of them or none: what is wrong comes back, with its line or key. */
export async function importFile(file: Blob, desk: Desk): Promise<EntryError | null> {
  const text = file.size > MAX_BYTES ? '' : await file.text();
  const json = readJson(text);
  if ('line' in json) return { key: 'import-json', params: { line: json.line } };
  const { value, refused } = readPreferences(json.value);
  const [first] = refused;
  if (first)
    return {
      key: 'import-value',
      params: { path: first.key, value: JSON.stringify(json.value[first.key]).slice(0, 80) },
    };
  desk.keep(value);
  return null;
}

/** The object in a text, or the line at which it stops being JSON. */
function readJson(text: string): { value: Record<string, unknown> } | { line: number } {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { value: { ...value } };
    return { line: 1 };
  } catch (error) {
    return { line: lineOf(String(error), text) };
  }
}

/** V8 says `position N` and sometimes `line N`, SpiderMonkey says `line N`. */
function lineOf(message: string, text: string): number {
  const line = /line (\d+)/.exec(message)?.[1];
  if (line !== undefined) return Number(line);
  const position = Number(/position (\d+)/.exec(message)?.[1] ?? text.length);
  return text.slice(0, position).split('\n').length;
}
