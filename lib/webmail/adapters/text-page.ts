import { looksLikeMessage } from '../accept.ts';
import { grabText } from '../source.ts';
import type { Adapter } from '../page.ts';

/**
 * A page that is nothing but text: "Show source" of Roundcube, Horde, Zimbra and others, Mailpit's raw view. It is read, not
 * fetched again: such pages forbid it (Content-Security-Policy), and a one-time link may be spent.
 */
export const textPage: Adapter = {
  id: 'text-page',

  recognises: ({ document }) => document.contentType === 'text/plain',

  async grab({ document }) {
    const text = document.body?.textContent ?? '';
    return looksLikeMessage(text)
      ? grabText('text-page', text)
      : { ok: false, recognised: 'text-page', reason: 'not-a-message' };
  },
};
