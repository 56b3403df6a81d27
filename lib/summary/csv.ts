import type { BounceRow } from '../inspect/bounce-rows.ts';
import type { Dictionary } from '../words/index.ts';
import { harmless } from './plain.ts';

/** What a spreadsheet takes for a formula at the start of a cell (OWASP, CSV Injection), the full-width forms among them. */
const FORMULA = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/** Excel reads a file without it in the system's old code page. */
export const BOM = '\uFEFF';

/** Excel parts at the list separator of the system: in Spanish a comma stands in numbers. */
export const DELIMITERS = { en: ',', es: ';' } as const;

/** The table of bounces as CSV (RFC 4180): one line a recipient, every cell quoted, none a formula. */
export function bouncesCsv(rows: readonly BounceRow[], words: Dictionary, delimiter: ',' | ';'): string {
  const { columns } = words.pile.csv;
  const records = rows.map((row) => Object.values(cellsOf(row, words)).map((text) => csvCell(harmless(text))));
  return [Object.values(columns).map(csvCell), ...records].map((cells) => `${cells.join(delimiter)}\r\n`).join('');
}

/** A cell that a spreadsheet shows as it is: quoted, and with a `'` before what it would run. */
export function csvCell(text: string): string {
  const still = FORMULA.test(text) ? `'${text}` : text;
  return `"${still.replaceAll('"', '""')}"`;
}

type Cells = Readonly<Record<keyof Dictionary['pile']['csv']['columns'], string>>;

function cellsOf({ message, of, side, recipient }: BounceRow, { pile, moves, reasons }: Dictionary): Cells {
  const yesOrNo = (said: boolean | null | undefined) =>
    said === true ? pile.csv.yes : said === false ? pile.csv.no : '';
  return {
    file: of.name,
    message: String(message + 1),
    date: of.date ?? '',
    subject: of.subject,
    kind: of.kind === null ? '' : pile.kinds[of.kind],
    recipient: recipient?.recipient ?? '',
    reply: recipient?.replyCode ?? '',
    enhanced: recipient?.enhancedCode ?? '',
    source: recipient?.sourceCode ?? '',
    reason: recipient ? reasons[recipient.reason].label : '',
    key: recipient?.reason ?? '',
    move: side === 'no-bounce' ? pile.noBounce : moves[side],
    final: yesOrNo(recipient?.final),
    dead: yesOrNo(recipient?.addressDead),
    remote: recipient?.remote ?? '',
    said: recipient?.diagnostic ?? '',
  };
}
