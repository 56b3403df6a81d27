import { useState } from 'preact/hooks';
import type { FilterEntry, Filters as FilterFacts } from '../lib/inspect/filters/filter.ts';
import { meaningOf, outcomeWords } from '../lib/words/filter-words.ts';
import { Icon } from './Icon.tsx';
import { TONE_ICONS } from './plan.ts';
import type { Seek } from './seek.ts';
import { Text } from './Text.tsx';
import { Say, useWords } from './words.tsx';

/** Tokens before the fold: what filters write by the hundred is for their makers. */
const SHOWN = 6;

interface FiltersProps extends Seek {
  readonly filters: FilterFacts;
}

/** Did the exemption act, and which filters still ran: the answer, and the tokens it was read from, header by header. */
export function Filters({ filters, ...seek }: FiltersProps) {
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  const { entries, outcome } = filters;
  if (entries.length === 0) return null;
  const tone = outcome?.tone ?? 'mute';
  const { title, detail } = outcomeWords(filters, words);
  const rest = entries.length - SHOWN;
  const shown = restingFirst(filters).slice(0, isOpen ? undefined : SHOWN);
  return (
    <section class="checks filters" aria-label={words.filters.title}>
      <div class="head">
        <h2>{words.filters.title}</h2>
      </div>
      <p class={`outcome ${tone}`} data-outcome={outcome?.id ?? 'none'}>
        <Icon name={TONE_ICONS[tone]} />
        <span>
          <Say {...title} />
          <small>
            <Say {...detail} />
          </small>
        </span>
      </p>
      <table>
        {[...Map.groupBy(shown, ({ field }) => field)].map(([field, written]) => (
          <Header key={field} entries={written} {...seek} />
        ))}
      </table>
      {rest > 0 && (
        <button type="button" class="link fold" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? words.report.less : <Say of={words.report.more} with={{ count: rest }} />}
        </button>
      )}
    </section>
  );
}

/** One field: who wrote it and whether it counts, then what it says. */
function Header({ entries, lineOf, onLine }: { readonly entries: readonly FilterEntry[] } & Seek) {
  const words = useWords();
  const [first] = entries;
  if (!first) return null;
  const { product, header, believed, why, at } = first;
  const line = lineOf(at.start);
  return (
    <tbody class={believed ? undefined : 'mute'} data-believed={believed}>
      <tr>
        <th scope="rowgroup" colSpan={2}>
          {words.filters.product[product]} · <Text of={header} />
          <small>
            <Say
              of={believed ? words.filters.believed : words.filters.claim}
              with={{ why: words.filters.belief[why] }}
            />
            <button type="button" class="at" onClick={() => onLine(line)}>
              <Say of={words.report.line} with={{ line }} />
            </button>
          </small>
        </th>
      </tr>
      {entries.map((entry) => (
        <tr key={entry.at.start}>
          <td>
            <code class="token">
              <Text of={entry.text} />
            </code>
          </td>
          <td>{meaningOf(entry, words)}</td>
        </tr>
      ))}
    </tbody>
  );
}

/** What the answer rests on, before the rest. */
function restingFirst({ entries, outcome }: FilterFacts): readonly FilterEntry[] {
  const resting = new Set(outcome?.restsOn.flatMap((index) => entries[index] ?? []));
  return [...resting, ...entries.filter((entry) => !resting.has(entry))];
}
