import { readSource } from '../../lib/message/source.ts';
import { isMessage } from '../shared/reading.ts';
import type { Letter, Reading } from '../shared/reading.ts';

/** A larger file is refused: the headers, which are enough, stand first and can be pasted. */
const MAX_BYTES = 32 * 1024 * 1024;

/** A dropped folder of thousands would be read and drawn at once. */
const MAX_FILES = 200;

/** Files as letters, in their order; those that are no message are left out. null: no file at all. */
export async function readFiles(files: Iterable<File>, now: Date): Promise<Reading | null> {
  const given = [...files].slice(0, MAX_FILES);
  if (given.length === 0) return null;
  const small = given.filter((file) => file.size <= MAX_BYTES);
  const letters = await Promise.all(small.map((file) => letterOf(file, now)));
  const [first, ...others] = letters.filter(isMessage);
  if (first) return { kind: 'letters', letters: [first, ...others], chosen: 0 };
  return { kind: 'empty', recognised: null, failure: small.length < given.length ? 'too-big' : 'not-text' };
}

async function letterOf(file: File, now: Date): Promise<Letter> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return { name: file.name, source: readSource({ bytes }), platform: null, isSample: false, now };
}
