import type { Fidelity } from '../lib/message/message.ts';
import type { Report } from '../lib/inspect/report.ts';
import { Icon } from './Icon.tsx';
import { Say, useWords } from './words.tsx';

/** Told before the verdict, since it bears on it; the others change nothing that is shown. */
const TOLD: ReadonlySet<Fidelity> = new Set(['truncated', 'flattened']);

interface NoticesProps {
  readonly report: Report;
  readonly isSample: boolean;
  /** The person says that the headers below this one are messages too. */
  readonly onEach: () => void;
}

/** What the reader must know of the source before the verdict. */
export function Notices({ report, isSample, onEach }: NoticesProps) {
  const { screens, fidelity, problem } = useWords();
  const several = report.problems.find(({ code }) => code === 'message.several');
  const told = [
    isSample && screens.input.sampleNote,
    report.source.repairs.includes('preface') && screens.input.preface,
    TOLD.has(report.source.fidelity) && fidelity[report.source.fidelity],
  ];
  return (
    <>
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
