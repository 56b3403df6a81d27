import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

const MAILS = resolve(import.meta.dirname, '../mails');
const FOLDERS = ['dsn', 'notices'];

/** An mbox (RFC 4155) of so many bounces, made from the saved ones by turns, each with recipients of its own. */
export function mboxOfBounces(count: number): Buffer {
  const bounces = FOLDERS.flatMap((folder) =>
    readdirSync(join(MAILS, folder))
      .toSorted()
      .map((name) => readFileSync(join(MAILS, folder, name), 'latin1').replaceAll('\r\n', '\n')),
  );
  const one = (index: number) =>
    (bounces[index % bounces.length] ?? '').replaceAll(/@(?=\w+\.example>)/g, `.${index}@`);
  const messages = Array.from({ length: count }, (_, index) => {
    const quoted = one(index).replaceAll(/^(?=>*From )/gm, '>');
    return `From MAILER-DAEMON Sat Nov 21 20:25:02 2026\n${quoted}\n`;
  });
  return Buffer.from(messages.join(''), 'latin1');
}
