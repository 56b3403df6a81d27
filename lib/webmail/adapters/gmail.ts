import { looksLikeMessage } from '../accept.ts';
import { download, grabBytes, grabText } from '../source.ts';
import type { Adapter, Page } from '../page.ts';

const RAW_TEXT = '#raw_message_text, .raw_message_text';

/** The messages that are open here, as Gmail's own download link names them. */
function messagesOf({ document, location }: Page): URLSearchParams[] {
  const own = new URLSearchParams(location.search).get('permmsgid');
  if (own) return [new URLSearchParams({ permmsgid: own })];
  const open = Array.from(document.querySelectorAll('[data-message-id], [data-legacy-message-id]'), (element) => {
    const id = element.getAttribute('data-message-id')?.replace(/^#/, '');
    return id ? `permmsgid=${id}` : `th=${element.getAttribute('data-legacy-message-id') ?? ''}`;
  });
  return [...new Set(open)].map((query) => new URLSearchParams(query));
}

/** Gmail and Google Workspace: the inbox, and the page that "Show original" opens. */
export const gmail: Adapter = {
  id: 'gmail',

  recognises: ({ location }) => location.hostname === 'mail.google.com',

  async grab(page) {
    const messages = messagesOf(page);
    const [message] = messages;
    if (messages.length > 1) return { ok: false, recognised: 'gmail', reason: 'several-messages' };

    if (message) {
      // On the page's own path: /mail/u/N/ says which account.
      const address = new URL('?view=att&attid=0&disp=comp&safe=1&zw', page.location.href);
      message.forEach((value, key) => address.searchParams.set(key, value));
      const saved = await download(page, address.href);
      if (saved) return grabBytes('gmail', saved, 'exact', 'google');
    }

    // Only the source itself: the table above it is Google's summary. It ends early where attachments were left out.
    const shown = page.document.querySelector(RAW_TEXT)?.textContent ?? '';
    if (looksLikeMessage(shown)) return grabText('gmail', shown, 'truncated', 'google');
    return { ok: false, recognised: 'gmail', reason: message ? 'refused' : 'no-source' };
  },
};
