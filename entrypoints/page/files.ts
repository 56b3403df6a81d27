import { splitMessages } from '../../lib/message/several.ts';
import { readingOfAll } from '../shared/reading.ts';
import type { Given, Reading } from '../shared/reading.ts';

/** A larger file is refused: the headers, which are enough, stand first and can be pasted. */
const MAX_BYTES = 32 * 1024 * 1024;

/** A dropped folder of thousands would be in memory at once. */
const MAX_FILES = 200;

/** The messages in files, in their order; files that hold none are left out. null: no file at all. */
export async function readFiles(files: Iterable<File>, now: Date): Promise<Reading | null> {
  const given = [...files];
  if (given.length === 0) return null;
  const small = given.filter((file) => file.size <= MAX_BYTES);
  const inputs = await Promise.all(small.slice(0, MAX_FILES).map((file) => readFile(file, now)));
  const reading = readingOfAll(inputs, small.length < given.length ? 'too-big' : 'not-text');
  const left = given.length - inputs.length;
  return reading.kind === 'letters' && left > 0 ? { ...reading, left: left + (reading.left ?? 0) } : reading;
}

async function readFile(file: File, now: Date): Promise<Given> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return {
    given: { name: file.name, platform: null, isSample: false, now },
    several: splitMessages({ bytes }),
  };
}
