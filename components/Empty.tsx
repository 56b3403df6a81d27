import type { GrabFailure } from '../lib/webmail/adapter.ts';
import type { WebmailId } from '../lib/webmail/ids.ts';
import { Give } from './Give.tsx';
import { Icon } from './Icon.tsx';
import { useWords } from './words.tsx';

interface EmptyProps {
  /** The webmail in front; null where the page is unknown. */
  readonly recognised: WebmailId | null;
  /** null: nothing was asked of a page. */
  readonly failure: GrabFailure | 'unreachable' | 'too-big' | 'not-text' | 'msg-headerless' | 'msg-unread' | null;
  readonly onText: (text: string) => void;
  readonly onFiles: (() => void) | null;
  readonly onSample: () => void;
}

/** Nothing to read yet: what to press in this webmail, and the other ways in. */
export function Empty({ recognised, failure, ...ways }: EmptyProps) {
  const words = useWords().screens;
  const { title, clicks } = words.empty[recognised ?? 'generic'];
  const told = failure !== null && failure !== 'no-source' ? words.failure[failure] : null;
  return (
    <>
      <section class="empty">
        <Icon name="mark" />
        <h1>{told?.title ?? title}</h1>
        {told && <p>{told.next}</p>}
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
      </section>
      <Give label={words.input.paste} placeholder={words.input.placeholder} {...ways} />
    </>
  );
}
