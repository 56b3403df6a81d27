import { looksLikeMessage } from './accept.ts';
import type { Grab } from './adapter.ts';
import { ADAPTERS } from './adapters/index.ts';
import type { Page } from './page.ts';
import { selectedText } from './selection.ts';
import { grabText } from './source.ts';

/**
 * From the page in front to the raw source: the webmail's own source address, else the element or document that shows it,
 * else what is selected, where that begins like a message. Never throws: an exception inside a page reaches nobody.
 */
export async function grabPage(page: Page): Promise<Grab> {
  const answer = await fromAdapters(page);
  if (answer.ok) return answer;
  const selected = selectedText(page.document);
  return looksLikeMessage(selected) ? grabText('generic', selected) : answer;
}

async function fromAdapters(page: Page): Promise<Grab> {
  for (const adapter of ADAPTERS) {
    try {
      // oxlint-disable-next-line no-await-in-loop -- in order: the first that answers has the page
      const answer = adapter.recognises(page) ? await adapter.grab(page) : null;
      if (answer) return answer;
    } catch {
      return { ok: false, recognised: adapter.id, reason: 'refused' };
    }
  }
  return { ok: false, recognised: null, reason: 'no-source' };
}
