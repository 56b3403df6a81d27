import { useState } from 'preact/hooks';
import type { Report } from '../lib/inspect/report.ts';
import type { Tone } from '../lib/inspect/finding.ts';
import type { BeliefReason } from '../lib/authentication/result.ts';
import type { Seek } from './seek.ts';
import { Term } from './Term.tsx';
import type { TermKey } from './Term.tsx';
import { Text } from './Text.tsx';
import { Say, useWords } from './words.tsx';

/** Rows before the fold: a message may bring hundreds of results of its own. */
const SHOWN = 6;

/** Methods that the glossary explains. */
const TERMS: Readonly<Record<string, TermKey>> = {
  SPF: 'spf',
  DKIM: 'dkim',
  DMARC: 'dmarc',
  ARC: 'arc',
  'Received-SPF': 'spf',
};

interface Check {
  readonly method: string;
  readonly result: string;
  readonly about: string | null;
  readonly by: string | null;
  readonly believed: boolean;
  readonly why: BeliefReason;
  readonly at: number;
}

interface ChecksProps extends Seek {
  readonly report: Report;
}

/** What servers wrote about SPF, DKIM and DMARC, and whether that is believed; believed ones first. */
export function Checks({ report, ...seek }: ChecksProps) {
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  const checks = checksOf(report);
  const rest = checks.length - SHOWN;
  return (
    <section class="checks" aria-label={words.report.checks}>
      <div class="head">
        <h2>{words.report.checks}</h2>
        {checks.length === 0 && <span>{words.checks.none}</span>}
      </div>
      {checks.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{words.checks.method}</th>
              <th scope="col">{words.checks.server}</th>
              <th scope="col">{words.checks.believed}</th>
            </tr>
          </thead>
          <tbody>
            {checks.slice(0, isOpen ? undefined : SHOWN).map((check, index) => (
              <CheckRow key={index} check={check} {...seek} />
            ))}
          </tbody>
        </table>
      )}
      {rest > 0 && (
        <button type="button" class="link fold" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? words.report.less : <Say of={words.report.more} with={{ count: rest }} />}
        </button>
      )}
    </section>
  );
}

function CheckRow({ check, lineOf, onLine }: { check: Check } & Seek) {
  const { checks, belief, report } = useWords();
  const line = lineOf(check.at);
  const term = Object.hasOwn(TERMS, check.method) ? TERMS[check.method] : undefined;
  return (
    <tr class={toneOf(check)} data-believed={check.believed}>
      <td>
        {term ? <Term of={term} as={check.method} /> : <Text of={check.method} />}
        {check.about !== null && (
          <small>
            <Text of={check.about} />
          </small>
        )}
      </td>
      <td>
        <span class="said">
          <Text of={check.result} />
        </span>
        <small>{check.by === null ? checks.nobody : <Say of={checks.saidBy} with={{ authservId: check.by }} />}</small>
      </td>
      <td>
        {check.believed ? checks.yes : checks.no}
        {!check.believed && <small>{belief[check.why]}</small>}
        <button type="button" class="at" onClick={() => onLine(line)}>
          <Say of={report.line} with={{ line }} />
        </button>
      </td>
    </tr>
  );
}

/** Green and red are for witnesses we believe. */
function toneOf({ believed, result }: Check): Tone {
  if (!believed) return 'mute';
  if (result === 'pass') return 'good';
  return result === 'fail' ? 'bad' : 'warn';
}

function checksOf({ results, receivedSpf }: Report): Check[] {
  const checks: Check[] = results.map(({ method, result, properties, authservId, believed, why, at }) => ({
    method: method.toUpperCase(),
    result,
    about: properties['header.from'] ?? properties['header.d'] ?? properties['smtp.mailfrom'] ?? null,
    by: authservId,
    believed,
    why,
    at: at.start,
  }));
  for (const { result, envelopeFrom, receiver, believed, why, at } of receivedSpf)
    checks.push({ method: 'Received-SPF', result, about: envelopeFrom, by: receiver, believed, why, at: at.start });
  return checks.toSorted((a, b) => Number(b.believed) - Number(a.believed));
}
