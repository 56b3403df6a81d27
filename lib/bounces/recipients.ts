import { findAddresses } from './addresses.ts';
import type { Line, Stretch } from './line.ts';

export interface Named {
  readonly address: string;
  readonly words: Stretch;
}

const COMMAND = /\bRCPT TO: ?<?/i;

/** Recipients of the commands that a transcript shows: `RCPT TO:<ana@example.com>`. */
export function commandsIn(lines: readonly Line[]): Named[] {
  for (const line of lines) {
    const command = COMMAND.exec(line.text);
    const from = command ? command.index + command[0].length : -1;
    const found = from < 0 ? undefined : findAddresses(line.text.slice(from))[0];
    if (found) return [{ address: found.address, words: { line, start: from + found.start, end: from + found.end } }];
  }
  return [];
}
