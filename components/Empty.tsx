import type { GrabFailure, WebmailFacts } from '../lib/webmail/adapter.ts';
import type { WebmailId } from '../lib/webmail/ids.ts';
import { Copy } from './Copy.tsx';
import { Give } from './Give.tsx';
import { Icon } from './Icon.tsx';
import { Say, useWords } from './words.tsx';

/** The permission to look into the frame that holds the mail. */
interface Frames {
  /** Names of the sites, as the browser will ask for them. */
  readonly sites: string;
  readonly isGiven: boolean;
  readonly onAsk: () => void;
}

interface EmptyProps {
  /** The webmail in front; null where the page is unknown. */
  readonly recognised: WebmailId | null;
  /** null: nothing was asked of a page. */
  readonly failure: GrabFailure | 'too-big' | 'not-text' | 'msg-headerless' | 'msg-unread' | null;
  /** What is known of the webmail in front. */
  readonly about?: Pick<WebmailFacts, 'opens' | 'evidence'> | null;
  readonly frames?: Frames | null;
  /** What may be copied about the failure. */
  readonly report?: { readonly text: () => string; readonly copy: (text: string) => Promise<void> } | null;
  readonly onText: (text: string) => void;
  readonly onFiles: (() => void) | null;
  readonly onSample: () => void;
}

/** Nothing to read yet: what to press in this webmail, and the other ways in. */
export function Empty({ recognised, failure, about = null, frames = null, report = null, ...ways }: EmptyProps) {
  const words = useWords().screens;
  const { title, clicks } = words.empty[recognised ?? 'generic'];
  const told = failure !== null && failure !== 'no-source' ? words.failure[failure] : null;
  return (
    <>
      <section class="empty">
        <Icon name="mark" />
        <h1>{told?.title ?? title}</h1>
        {told && <p>{told.next}</p>}
        {frames && <Framed {...frames} />}
        {(!told || recognised) && (
          <ol class="steps">
            {clicks.map((click, index) => (
              <li key={click}>
                <span class="chip mono">{index + 1}</span>
                <span>{click}</span>
              </li>
            ))}
          </ol>
        )}
        {about && about.opens !== 'here' && <p>{words.opens[about.opens]}</p>}
        {about && about.evidence !== 'run' && <p>{words.proof[about.evidence]}</p>}
        {report && (
          <>
            <Copy text={report.text} copy={report.copy}>
              {words.report.copy}
            </Copy>
            <small>{words.report.holds}</small>
          </>
        )}
      </section>
      <Give label={words.input.paste} placeholder={words.input.placeholder} {...ways} />
    </>
  );
}

function Framed({ sites, isGiven, onAsk }: Frames) {
  const { framesAsk } = useWords().screens;
  if (isGiven) return <p role="status">{framesAsk.given}</p>;
  return (
    <>
      <button type="button" class="button primary" onClick={onAsk}>
        {framesAsk.ask}
      </button>
      <p>
        <Say of={framesAsk.why} with={{ sites }} />
      </p>
    </>
  );
}
