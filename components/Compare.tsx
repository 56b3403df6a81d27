import { useState } from 'preact/hooks';
import { compareReports } from '../lib/inspect/compare.ts';
import type { Aspect, Compared } from '../lib/inspect/compare.ts';
import type { Report, VerdictLevel } from '../lib/inspect/report.ts';
import { durationOf } from '../lib/words/duration.ts';
import { Address } from './Address.tsx';
import { Icon } from './Icon.tsx';
import { TONE_ICONS, TONES } from './plan.ts';
import { Text } from './Text.tsx';
import { Say, useWords } from './words.tsx';

/** Rows before the fold: two filters may differ in a hundred tests. */
const SHOWN = 24;

/** On the person's own clock. Two messages of one sender have one subject. */
const STAMP = { dateStyle: 'medium', timeStyle: 'medium' } as const;

export interface Named {
  readonly name: string;
  readonly report: Report;
}

interface CompareProps {
  /** In any order: the earlier one stands on the left. */
  readonly messages: readonly [Named, Named];
  readonly onClose: () => void;
}

/** Two messages side by side: what differs in a table, what does not in a line. */
export function Compare({ messages, onClose }: CompareProps) {
  const { compare, report } = useWords();
  const [isOpen, setOpen] = useState(false);
  const [before, after] = messages.toSorted((one, other) => timeOf(one.report) - timeOf(other.report));
  if (!before || !after) return null;
  const { differences, same } = compareReports(before.report, after.report);
  const shown = isOpen ? differences : differences.slice(0, SHOWN);
  return (
    <section class="compare" aria-labelledby="compare-title">
      <div class="head">
        <h1 id="compare-title">{compare.title}</h1>
        <button type="button" class="button low" onClick={onClose}>
          {compare.close}
        </button>
      </div>
      {differences.length === 0 ? (
        <p>{compare.nothing}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <td />
              <Column title={compare.before} message={before} />
              <Column title={compare.after} message={after} />
            </tr>
          </thead>
          <tbody>
            {shown.map((difference) => (
              <tr key={`${difference.aspect} ${difference.token}`}>
                <th scope="row">
                  {difference.token === null ? compare.aspects[difference.aspect] : <Token of={difference.token} />}
                </th>
                <td data-column={compare.before}>
                  <Value of={difference.before} aspect={difference.aspect} report={before.report} />
                </td>
                <td data-column={compare.after}>
                  <Value of={difference.after} aspect={difference.aspect} report={after.report} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {shown.length < differences.length && (
        <button type="button" class="link fold" onClick={() => setOpen(true)}>
          <Say of={report.more} with={{ count: differences.length - shown.length }} />
        </button>
      )}
      {same.length > 0 && (
        <p class="quiet">
          <Say of={compare.same} with={{ aspects: same.map((aspect) => compare.aspects[aspect]).join(' · ') }} />
        </p>
      )}
    </section>
  );
}

function Column({ title, message: { name, report } }: { readonly title: string; readonly message: Named }) {
  const { language } = useWords();
  const arrived = timeOf(report);
  return (
    <th scope="col">
      {title}
      <span class="what">
        <Text of={report.message.subject?.value || name} />
      </span>
      {arrived > 0 && <time>{new Intl.DateTimeFormat(language, STAMP).format(arrived)}</time>}
    </th>
  );
}

interface ValueProps {
  readonly of: Compared;
  readonly aspect: Aspect;
  readonly report: Report;
}

function Value({ of, aspect, report }: ValueProps) {
  const words = useWords();
  if (of === null) return <span class="quiet">{words.compare.none}</span>;
  if (typeof of === 'number') return <>{durationOf(of, words, words.language)}</>;
  if (aspect === 'verdict') return <Level of={report.verdict.level} />;
  if (aspect === 'border-status') return <>{words.borderStatus[report.border.status]}</>;
  if (aspect === 'border' || aspect === 'range') return <Address of={of} />;
  const { outcome } = report.filters;
  if (aspect === 'outcome' && outcome)
    return <Say of={words.filters.outcome[outcome.id].title} with={outcome.params} />;
  if (aspect !== 'filter') return <Text of={of} />;
  return of === '' ? <>{words.compare.there}</> : <Token of={of} />;
}

/** As a filter wrote it. */
function Token({ of }: { readonly of: string }) {
  return (
    <span class="mono">
      <Text of={of} />
    </span>
  );
}

function Level({ of }: { readonly of: VerdictLevel }) {
  const { verdict } = useWords();
  const tone = TONES[of];
  return (
    <span class={`level ${tone}`}>
      <Icon name={TONE_ICONS[tone]} />
      {verdict[of].word}
    </span>
  );
}

/** When it arrived, by the topmost line that has a date. */
function timeOf({ hops }: Report): number {
  return Date.parse(hops.find(({ date }) => date !== null)?.date ?? '') || 0;
}
