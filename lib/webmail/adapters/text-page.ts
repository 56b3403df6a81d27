import { looksLikeMessage } from '../accept.ts';
import type { Adapter } from '../page.ts';
import { textOf } from '../shown.ts';
import { failed, grabText } from '../source.ts';

/**
 * A page that is nothing but text: "Show source" of Roundcube, Horde, Zimbra and others, Mailpit's raw view. It is read, not
 * fetched again: such pages forbid it (Content-Security-Policy), and a one-time link may be spent.
 */
export const textPage: Adapter = {
  id: 'text-page',
  products: [],
  reads: [{ way: 'document', fidelity: 'newlines' }],
  opens: 'here',
  frames: [],
  copy: null,
  evidence: 'run',
  seen: '',

  recognises: ({ document }) => document.contentType === 'text/plain',

  async grab({ document }) {
    const text = document.body ? textOf(document.body) : '';
    return looksLikeMessage(text) ? grabText(textPage, text, { way: 'document' }) : failed(textPage, 'not-a-message');
  },
};
