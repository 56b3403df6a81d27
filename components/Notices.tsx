import type { Fidelity } from '../lib/message/message.ts';
import type { Report } from '../lib/inspect/report.ts';
import type { Way } from '../lib/webmail/adapter.ts';
import { Icon } from './Icon.tsx';
import { Say, useWords } from './words.tsx';

/** Told before the verdict, since it bears on it; the others change nothing that is shown. */
const TOLD: ReadonlySet<Fidelity> = new Set(['truncated', 'flattened']);

/** Where the source was read. */
export interface ReadIn {
  /** The webmail by its own name; null where the page could be anybody's. */
  readonly product: string | null;
  readonly way: Way;
}

interface NoticesProps {
  readonly report: Report;
  /** null: it was pasted or dropped. */
  readonly readIn?: ReadIn | null;
  readonly isSample: boolean;
  /** The person says that the headers below this one are messages too. */
  readonly onEach: () => void;
}

/** What the reader must know of the source before the verdict. */
export function Notices({ report, readIn = null, isSample, onEach }: NoticesProps) {
  const { screens, fidelity, problem } = useWords();
  const several = report.problems.find(({ code }) => code === 'message.several');
  const told = [
    isSample && screens.input.sampleNote,
    report.source.repairs.includes('preface') && screens.input.preface,
    TOLD.has(report.source.fidelity) && fidelity[report.source.fidelity],
  ];
  return (
    <>
      {readIn && (
        <p class={isAnybodys(readIn) ? 'notice' : 'read-in'}>
          {isAnybodys(readIn) && <Icon name="note" />}
          <span>
            <Say
              of={screens.origin[isAnybodys(readIn) ? 'unknown' : readIn.way]}
              with={{ product: readIn.product ?? '' }}
            />
          </span>
        </p>
      )}
      {told.map(
        (sentence) =>
          sentence !== false && (
            <p class="notice" key={sentence}>
              <Icon name="note" />
              {sentence}
            </p>
          ),
      )}
      {several && (
        <p class="notice">
          <Icon name="note" />
          <span>
            <Say of={problem['message.several']} with={several.params} />{' '}
            <button type="button" class="link" onClick={onEach}>
              {screens.input.each}
            </button>
          </span>
        </p>
      )}
    </>
  );
}

/** A piece of a page of which nothing is known but that it looks like a source. */
function isAnybodys({ product, way }: ReadIn): boolean {
  return product === null && way === 'element';
}
