import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Source as SourceBytes } from '../lib/message/message.ts';
import type { Finding } from '../lib/inspect/finding.ts';
import { reportGate } from '../lib/inspect/gate.ts';
import type { Report as ReportFacts } from '../lib/inspect/report.ts';
import { Bounce } from './Bounce.tsx';
import type { Checking } from './Checking.tsx';
import { Checks } from './Checks.tsx';
import { Do } from './Do.tsx';
import type { DoProps } from './Do.tsx';
import { Filters } from './Filters.tsx';
import { Icon } from './Icon.tsx';
import { isTyping } from './keys.ts';
import { Notices } from './Notices.tsx';
import type { ReadIn } from './Notices.tsx';
import type { Pasting } from './PasteKey.tsx';
import { isAsking, Question } from './Question.tsx';
import { Source } from './Source.tsx';
import { litBy } from './source-rows.ts';
import { Trail } from './Trail.tsx';
import { useSource } from './use-source.ts';
import { Verdict } from './Verdict.tsx';
import { Which } from './Which.tsx';
import { Why } from './Why.tsx';
import { useWords } from './words.tsx';

interface ReportProps extends Omit<DoProps, 'report'> {
  readonly report: ReportFacts;
  readonly source: SourceBytes;
  readonly readIn?: ReadIn | null;
  /** The source lies open beside or under the Report from the beginning. */
  readonly isWide: boolean;
  /** Several messages may pass by: it says which one this is. */
  readonly namesMessage: boolean;
  /** It was inspected with servers that are not the person's. */
  readonly isSample: boolean;
  readonly onYes: () => void;
  readonly onEach: () => void;
  /** How our own checks are getting on. */
  readonly checking: Checking;
  /** Opens the settings of DNS. */
  readonly onLookups: () => void;
  /** Keeps a pasted key; what is wrong with it comes back. */
  readonly onPaste: Pasting['onPaste'];
}

/** Everything about one message, in the order every surface has: verdict, why, trail, checks, act, evidence. */
export function Report({
  report,
  source,
  readIn = null,
  isWide,
  namesMessage,
  isSample,
  onYes,
  onEach,
  checking,
  onLookups,
  onPaste,
  ...acts
}: ReportProps) {
  const words = useWords();
  const { lines, isOpen, toggle, sought, seek } = useSource(source.bytes, isWide);
  const lit = useMemo(() => litBy(report), [report]);
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key === 'c' && !isTyping(event)) root.current?.querySelector<HTMLElement>('.do .rule')?.click();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
  return (
    <div class="panes" ref={root}>
      <div class="report">
        {isAsking(report) && <Question border={report.border} onYes={onYes} onNo={acts.onServers} />}
        {namesMessage && <Which message={report.message} />}
        <Notices report={report} readIn={readIn} isSample={isSample} onEach={onEach} />
        {report.bounce && (
          <>
            <Bounce
              bounce={report.bounce}
              backscatter={report.verdict.findings.find(isBackscatter) ?? null}
              gate={
                reportGate(report)
                  ? { product: acts.products[0].product, onPress: () => acts.onSteps(acts.products[0].id) }
                  : null
              }
              seek={seek}
            />
            <h2 class="part">{words.bounce.envelope}</h2>
          </>
        )}
        <Verdict report={report} />
        <Why findings={report.verdict.findings.filter((finding) => !isBackscatter(finding))} {...seek} />
        <Trail report={report} />
        <Checks
          report={report}
          checking={checking}
          onLookups={onLookups}
          pasting={isSample ? null : { onPaste, copy: acts.copy }}
          {...seek}
        />
        <Filters filters={report.filters} {...seek} />
      </div>
      <section class="evidence">
        {!isWide && (
          <button type="button" class="evidence-head" aria-expanded={isOpen} onClick={toggle}>
            {words.raw.title}
            <Icon name="down" />
          </button>
        )}
        {isOpen && <Source bytes={source.bytes} lines={lines} lit={lit} title={words.raw.title} sought={sought} />}
      </section>
      <Do report={report} {...acts} />
    </div>
  );
}

/** It stands on the bounce's own card. */
function isBackscatter({ id }: Finding): boolean {
  return id === 'backscatter';
}
