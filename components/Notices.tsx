import type { Fidelity } from '../lib/message/message.ts';
import type { Report } from '../lib/inspect/report.ts';
import { Icon } from './Icon.tsx';
import { useWords } from './words.tsx';

/** Told before the verdict, since it bears on it; the others change nothing that is shown. */
const TOLD: ReadonlySet<Fidelity> = new Set(['truncated', 'flattened']);

/** What the reader must know of the source before the verdict. */
export function Notices({ report, isSample }: { readonly report: Report; readonly isSample: boolean }) {
  const { screens, fidelity } = useWords();
  const told = [
    isSample && screens.input.sampleNote,
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
    </>
  );
}
