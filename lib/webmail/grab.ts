import { looksLikeMessage } from './accept.ts';
import type { Grab, GrabFailure, NotFound } from './adapter.ts';
import { ADAPTERS } from './adapters/index.ts';
import { generic } from './adapters/generic.ts';
import type { Adapter, Page } from './page.ts';
import { selectedText } from './selection.ts';
import { failed, grabText } from './source.ts';
import { OUT_OF_TIME, watched } from './watched.ts';

/** A webmail that does not answer, or never ends, must not leave the person waiting: all its requests have this long together. */
const TIME_TO_ANSWER_MS = 20_000;

/** What a browser shows in a viewer of its own: there is a page, and no mail in it. */
const VIEWERS = new Set(['application/pdf', 'application/json', 'message/rfc822', 'multipart/related']);

/** A browser ends the requests by then; a body that is read by other means may still stand still. */
const GRACE_MS = 1000;

/**
 * From the page in front to the raw source: the webmail's own source address, else the element or document that shows it,
 * else what is selected, where that begins like a message. Never throws: an exception inside a page reaches nobody.
 */
export async function grabPage(page: Page, time = TIME_TO_ANSWER_MS): Promise<Grab> {
  const adapter = ADAPTERS.find((one) => recognises(one, page)) ?? generic;
  const answer = await answerOf(adapter, page, time);
  if (answer.ok) return answer;
  const selected = selectedText(page.document);
  return looksLikeMessage(selected) ? grabText(adapter, selected, { way: 'selection' }) : answer;
}

function recognises(adapter: Adapter, page: Page): boolean {
  try {
    return adapter.recognises(page);
  } catch {
    return false; // a page with broken parts is nobody's
  }
}

async function answerOf(adapter: Adapter, page: Page, time: number): Promise<Grab> {
  const { tried, ...seen } = watched(page, time);
  try {
    const answer = await Promise.race([adapter.grab(seen), noAnswer(adapter, time + GRACE_MS)]);
    if (answer.ok) return answer;
    return { ...answer, reason: closerReason(answer, page, tried), tried };
  } catch {
    return { ...failed(adapter, 'changed'), tried };
  }
}

/** What the adapter cannot see: which document this is, and how its requests ended. */
function closerReason({ reason }: NotFound, { document }: Page, tried: readonly string[]): GrabFailure {
  if (reason === 'no-source' && VIEWERS.has(document.contentType)) return 'viewer';
  return reason === 'refused' && tried.includes(OUT_OF_TIME) ? 'no-answer' : reason;
}

function noAnswer(adapter: Adapter, time: number): Promise<NotFound> {
  return new Promise((resolve) => setTimeout(() => resolve(failed(adapter, 'no-answer')), time));
}
