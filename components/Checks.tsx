import { useState } from 'preact/hooks';
import type { Report } from '../lib/inspect/report.ts';
import { checkRows } from './check-rows.ts';
import { CheckingLine } from './Checking.tsx';
import type { Checking } from './Checking.tsx';
import { CheckRow } from './CheckRow.tsx';
import type { Pasting } from './PasteKey.tsx';
import type { Seek } from './seek.ts';
import { Say, useWords } from './words.tsx';

/** Rows before the fold: a message may bring hundreds of results of its own. */
const SHOWN = 6;

interface ChecksProps extends Seek {
  readonly report: Report;
  readonly checking: Checking;
  /** Asked for where DNS was not asked. */
  readonly onLookups: () => void;
  /** null: no key can be pasted here. */
  readonly pasting: Pasting | null;
}

/** What servers wrote about SPF, DKIM and DMARC, whether that is believed, and beside it what Postern found itself. */
export function Checks({ report, checking, onLookups, pasting, ...seek }: ChecksProps) {
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  const rows = checkRows(report);
  const isChecked = report.checks.length > 0;
  const rest = rows.length - SHOWN;
  return (
    <section class="checks" aria-label={words.report.checks} tabIndex={-1}>
      <div class="head">
        <h2>{words.report.checks}</h2>
        {rows.length === 0 && <span>{words.checks.none}</span>}
      </div>
      {rows.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{words.checks.method}</th>
              <th scope="col">{words.checks.server}</th>
              {isChecked && <th scope="col">{words.checks.own}</th>}
              <th scope="col">{words.checks.believed}</th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, isOpen ? undefined : SHOWN).map((row, index) => (
              <CheckRow key={index} row={row} isChecked={isChecked} pasting={pasting} {...seek} />
            ))}
          </tbody>
        </table>
      )}
      {rest > 0 && (
        <button type="button" class="link fold" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? words.report.less : <Say of={words.report.more} with={{ count: rest }} />}
        </button>
      )}
      <CheckingLine checking={checking} bytes={report.source.bytes} onLookups={onLookups} />
    </section>
  );
}
