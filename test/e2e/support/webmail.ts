import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { html, savedHeaders, savedPage, servePages } from './server.ts';
import type { Served } from './server.ts';

const SOURCE = { headers: savedHeaders('roundcube/source.headers'), of: (path: string) => savedPage(path) };
const text = (path: string) => ({ headers: SOURCE.headers, body: SOURCE.of(path) });

const BOUNCE = readFileSync(resolve(import.meta.dirname, '../../mails/dsn/b-5.1.1.dsn-failed.mta10.eml'), 'utf8');
const escaped = (source: string) => source.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const SOURCES: Readonly<Record<string, string>> = {
  '1': 'roundcube/source-genuine.txt',
  '2': 'roundcube/source-forged.txt',
};

/** What the saved Roundcube answers, with the headers it sent. */
function roundcube({ searchParams }: URL) {
  if (searchParams.get('_task') !== 'mail') return null;
  const source = SOURCES[searchParams.get('_uid') ?? ''];
  switch (searchParams.get('_action')) {
    case 'viewsource':
      if (searchParams.has('_save')) return text('roundcube/saved-genuine.eml');
      return source ? text(source) : null;
    case 'show':
      return html(savedPage('roundcube/message.html'));
    case 'preview':
      return html(savedPage('roundcube/preview.html'));
    case null:
      return html(
        savedPage('roundcube/list.html')
          .toString()
          .replace(
            'src="skins/elastic/watermark.html"',
            'src="?_task=mail&_uid=1&_mbox=INBOX&_framed=1&_action=preview"',
          ),
      );
    default:
      return null;
  }
}

export const pages = {
  source: '/mail/?_task=mail&_uid=1&_mbox=INBOX&_action=viewsource',
  forged: '/mail/?_task=mail&_uid=2&_mbox=INBOX&_action=viewsource',
  message: '/mail/?_task=mail&_uid=1&_mbox=INBOX&_action=show',
  list: '/mail/?_task=mail&_mbox=INBOX',
  dialog: '/generic/dialog.html',
  twoMessages: '/generic/two-messages.html',
  foreignFrame: '/generic/foreign-frame.html',
  log: '/text-page/log.txt',
  codes: '/codes',
  bounce: '/bounce',
} as const;

/** The saved pages on a server of this machine. */
export async function serveWebmail(): Promise<Served> {
  let otherOrigin = '';
  const served = await servePages((url) => {
    if (url.pathname === '/mail/') return roundcube(url);
    switch (url.pathname) {
      case pages.foreignFrame:
        return html(
          savedPage('generic/foreign-frame.html').toString().replace('FOREIGN', `${otherOrigin}${pages.dialog}`),
        );
      case pages.dialog:
      case pages.twoMessages:
        return html(savedPage(url.pathname.slice(1)));
      case pages.log:
        return { headers: { 'Content-Type': 'text/plain' }, body: savedPage('text-page/log.txt') };
      case pages.bounce:
        return html(
          `<!doctype html><title>Bounce</title><p>Estimada Ana, nos llegó esto:</p><pre>${escaped(BOUNCE)}</pre>`,
        );
      case pages.codes:
        return html('<!doctype html><title>Codes</title><p>Rebote con el código <b id="both">421</b>, dijo.</p>');
      default:
        return null;
    }
  });
  ({ otherOrigin } = served);
  return served;
}
