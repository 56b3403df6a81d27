import { readFileSync } from 'node:fs';

const STANDARD_INPUT = 0;

/** The bytes of a file, `-` for standard input; or one line that says why there are none. */
export function readBytes(file: string): Uint8Array | string {
  try {
    const bytes = readFileSync(file === '-' ? STANDARD_INPUT : file);
    return bytes.every((byte) => byte <= 0x20) ? `${file}: empty` : bytes;
  } catch (error) {
    return `${file}: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`;
  }
}
