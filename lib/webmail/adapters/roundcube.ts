import { download, grabBytes } from '../source.ts';
import type { Adapter, Page } from '../page.ts';

const PREVIEW = 'iframe#messagecontframe';
const MADE_BY_ROUNDCUBE = `#messagelist, ${PREVIEW}`;

/** Where Roundcube keeps the token of its own download link: `rcmail.set_env({… "request_token":"…" …})`. */
const REQUEST_TOKEN = /"request_token":"([^"]+)"/;

/** The message's own page, or the preview beside the list: the list's address names none. */
function documentsOf({ document }: Page): Document[] {
  const preview = document.querySelector<HTMLIFrameElement>(PREVIEW)?.contentDocument;
  return preview ? [preview, document] : [document];
}

function scriptsOf(documents: readonly Document[]): string[] {
  return documents.flatMap((document) => Array.from(document.scripts, (script) => script.textContent ?? ''));
}

/** Roundcube, also inside cPanel, Plesk and the like. Never known by its path: administrators rename it. */
export const roundcube: Adapter = {
  id: 'roundcube',

  recognises({ document, location }) {
    if (new URLSearchParams(location.search).get('_task') !== 'mail') return false;
    return (
      document.querySelector(MADE_BY_ROUNDCUBE) !== null ||
      scriptsOf([document]).some((script) => script.includes('rcmail.set_env('))
    );
  },

  async grab(page) {
    const documents = documentsOf(page);
    const addresses = documents.map((document) => new URL(document.URL));
    const shown = addresses.find(
      ({ searchParams }) => searchParams.get('_task') === 'mail' && searchParams.has('_uid'),
    );
    if (!shown) return { ok: false, recognised: 'roundcube', reason: 'no-source' };

    const source = new URL(shown.pathname, shown);
    source.searchParams.set('_task', 'mail');
    source.searchParams.set('_action', 'viewsource');
    source.searchParams.set('_uid', shown.searchParams.get('_uid') ?? '');
    source.searchParams.set('_mbox', shown.searchParams.get('_mbox') ?? 'INBOX');

    const token = scriptsOf(documents)
      .map((script) => REQUEST_TOKEN.exec(script)?.[1])
      .find(Boolean);
    if (token) {
      const saved = await download(
        page,
        `${source.href}&${new URLSearchParams({ _save: '1', _token: token }).toString()}`,
      );
      if (saved) return grabBytes('roundcube', saved, 'exact');
    }
    // Without the token it takes the trailing tabs and the last newline away.
    const viewed = await download(page, source.href);
    if (viewed) return grabBytes('roundcube', viewed, 'newlines');
    return { ok: false, recognised: 'roundcube', reason: 'refused' };
  },
};
