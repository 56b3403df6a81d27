import type { PlatformId } from '../received/platform.ts';
import type { Grab, GrabFailure, GrabFidelity, WebmailFacts } from './adapter.ts';
import { hasForeignFrame } from './frames.ts';
import type { Page } from './page.ts';
import { shownSources } from './shown.ts';
import { download, failed, grabBytes, grabText } from './source.ts';

interface Address {
  readonly href: string;
  readonly fidelity: GrabFidelity;
  readonly headers?: Readonly<Record<string, string>>;
}

interface Ways {
  /** Source addresses of the one message that is open, best first. */
  readonly addresses?: readonly Address[];
  /** Elements that hold nothing but a source. */
  readonly elements?: string;
  /** What those elements give, where the webmail itself leaves something out. */
  readonly fidelity?: GrabFidelity;
  readonly platform?: PlatformId | null;
  /** Why there is no address; left out: no message is open. */
  readonly otherwise?: GrabFailure;
}

/** Asks for the source, address by address; then looks for it in the page; else says why there is none. */
export async function readFrom(page: Page, facts: WebmailFacts, ways: Ways): Promise<Grab> {
  const { addresses = [], elements, fidelity, platform = null, otherwise } = ways;
  for (const address of addresses) {
    // oxlint-disable-next-line no-await-in-loop -- in order: the next is worse
    const source = await download(page, address.href, address.headers);
    if (source) return grabBytes(facts, source, { way: 'download', fidelity: address.fidelity, platform });
  }
  const [shown, ...others] = elements === undefined ? [] : shownSources([page.document], elements);
  if (others.length > 0) return failed(facts, 'several-messages');
  if (shown !== undefined) return grabText(facts, shown, { way: 'element', fidelity, platform });
  if (addresses.length > 0) return failed(facts, 'refused');
  return failed(facts, otherwise ?? (hasForeignFrame(page) ? 'foreign-frame' : 'no-source'));
}
