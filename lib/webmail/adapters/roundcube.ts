import type { Adapter, Page } from '../page.ts';
import { readFrom } from '../read.ts';
import { failed } from '../source.ts';

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

function tokenOf(documents: readonly Document[]): string | undefined {
  return scriptsOf(documents)
    .map((script) => REQUEST_TOKEN.exec(script)?.[1])
    .find(Boolean);
}

/** The source address of a message that an address shows. */
function sourceOf(shown: URL): URL {
  const source = new URL(shown.pathname, shown);
  source.searchParams.set('_task', 'mail');
  source.searchParams.set('_action', 'viewsource');
  source.searchParams.set('_uid', shown.searchParams.get('_uid') ?? '');
  source.searchParams.set('_mbox', shown.searchParams.get('_mbox') ?? 'INBOX');
  return source;
}

/** Roundcube, also inside cPanel, Plesk and the like. Never known by its path: administrators rename it. */
export const roundcube: Adapter = {
  id: 'roundcube',
  products: ['Roundcube', 'cPanel', 'Plesk', 'DirectAdmin', 'iRedMail'],
  reads: [
    { way: 'download', fidelity: 'exact' },
    { way: 'download', fidelity: 'newlines' },
  ],
  opens: 'window',
  frames: [],
  copy: null,
  evidence: 'run',
  seen: 'Roundcube 1.6.5',

  recognises({ document, location }) {
    if (new URLSearchParams(location.search).get('_task') !== 'mail' || document.contentType === 'text/plain')
      return false;
    return (
      document.querySelector(MADE_BY_ROUNDCUBE) !== null ||
      scriptsOf([document]).some((script) => script.includes('rcmail.set_env('))
    );
  },

  async grab(page) {
    const documents = documentsOf(page);
    const shown = documents
      .map((document) => new URL(document.URL))
      .find(({ searchParams }) => searchParams.get('_task') === 'mail' && searchParams.has('_uid'));
    if (!shown) return failed(roundcube, 'no-source');
    const source = sourceOf(shown).href;
    const token = tokenOf(documents);
    return readFrom(page, roundcube, {
      addresses: [
        ...(token === undefined
          ? []
          : [
              {
                href: `${source}&${new URLSearchParams({ _save: '1', _token: token }).toString()}`,
                fidelity: 'exact' as const,
              },
            ]),
        // Without the token it takes the trailing tabs and the last newline away.
        { href: source, fidelity: 'newlines' },
      ],
    });
  },
};
