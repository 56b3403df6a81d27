import type { BouncedRecipient } from './bounce.ts';
import { MASTERBASE } from './data/masterbase.ts';
import type { MasterbaseCode } from './data/masterbase.ts';
import { evidenceOf } from './line.ts';
import type { Line } from './line.ts';
import type { ReportRow } from './sender-report.ts';

const KEYS = new Map(
  Object.keys(MASTERBASE.rows)
    .filter(isKey)
    .map((key) => [key.toLowerCase(), key]),
);

/** A row of the sender's report as a recipient: the code is the sender's own, and no server's. null: not in its table. */
export function rowRecipient({ recipient, code, others }: ReportRow, lines: readonly Line[]): BouncedRecipient | null {
  const key = KEYS.get(code.toLowerCase());
  if (!key) return null;
  const row = MASTERBASE.rows[key];
  const line = lines.find(({ text }) => recipient !== '' && text.includes(recipient));
  const evidence = line
    ? (
        [
          ['recipient', recipient],
          ['code', code],
        ] as const
      ).flatMap(([of, word]) => {
        // The code behind the address first: `550` may stand in the address too.
        const behind = line.text.indexOf(recipient) + recipient.length;
        const at = of === 'recipient' ? line.text.indexOf(word) : nthOf(line.text, word, behind);
        return at < 0 ? [] : [evidenceOf(of, { line, start: at, end: at + word.length })];
      })
    : [];
  return {
    recipient: recipient === '' ? null : recipient,
    action: null,
    replyCode: null,
    enhancedCode: null,
    cause: null,
    codesDisagree: false,
    remote: null,
    phase: null,
    diagnostic: others.join(' · ') || null,
    final: row.state.startsWith('Rebote') ? !row.retried : null,
    addressDead: row.reason === 'userunknown' && row.class === 'permanent',
    reason: row.reason,
    move: row.who,
    row: { table: 'masterbase', key },
    sourceCode: key,
    blockList: null,
    retry: null,
    evidence,
  };
}

function nthOf(text: string, word: string, from: number): number {
  const behind = text.indexOf(word, from);
  return behind >= 0 ? behind : text.indexOf(word);
}

function isKey(key: string): key is MasterbaseCode {
  return Object.hasOwn(MASTERBASE.rows, key);
}
