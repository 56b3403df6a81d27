import { isAppOn } from '../page.ts';
import type { Adapter, Page } from '../page.ts';
import { readFrom } from '../read.ts';

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

function isOriginal({ location }: Page): boolean {
  return new URLSearchParams(location.search).get('view') === 'om';
}

/** On the page's own path: /mail/u/N/ says which account. */
function savedAt(message: URLSearchParams, { location }: Page): string {
  const address = new URL('?view=att&attid=0&disp=comp&safe=1&zw', location.href);
  message.forEach((value, key) => address.searchParams.set(key, value));
  return address.href;
}

/** Gmail and Google Workspace: the inbox, and the page that "Show original" opens. */
export const gmail: Adapter = {
  id: 'gmail',
  products: ['Gmail', 'Google Workspace'],
  reads: [
    { way: 'download', fidelity: 'exact' },
    { way: 'element', fidelity: 'truncated' },
  ],
  opens: 'tab',
  frames: [],
  copy: null,
  evidence: 'code',
  seen: 'gmail.js, InboxSDK',

  recognises: (page) => isAppOn(page, ['mail.google.com']),

  async grab(page) {
    const [message, ...others] = messagesOf(page);
    const isOne = message !== undefined && others.length === 0;
    return readFrom(page, gmail, {
      addresses: isOne ? [{ href: savedAt(message, page), fidelity: 'exact' }] : [],
      // Only on its own page, where no mail's HTML stands, and only the source itself: the table above it is Google's summary.
      ...(isOriginal(page) && { elements: '#raw_message_text, .raw_message_text' }),
      // It ends early where attachments were left out.
      fidelity: 'truncated',
      platform: 'google',
      otherwise: message === undefined ? 'no-source' : 'several-messages',
    });
  },
};
