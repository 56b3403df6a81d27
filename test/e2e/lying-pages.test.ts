import { createServer } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dictionaries } from '../../lib/words/index.ts';
import { inEachBrowser } from './support/browsers.ts';
import type { Running } from './support/browsers.ts';
import { listen, savedPage } from './support/server.ts';
import { shownReport } from './support/shown.ts';
import { keep } from './support/storage.ts';
import { until } from './support/until.ts';

const { screens } = dictionaries.en;
const genuine = savedPage('roundcube/source-genuine.txt').toString();
const forged = savedPage('roundcube/source-forged.txt').toString();
const escaped = genuine.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const message = savedPage('roundcube/message.html').toString();

/** A page's script that answers for the browser wherever it can: with a genuine mail, with nothing, or never. */
const LIES = `<script>
  const genuine = ${JSON.stringify(genuine)};
  const give = (value) => ({ configurable: true, get: () => value });
  globalThis.fetch = async () => new Response(genuine);
  XMLHttpRequest = class {};
  Response.prototype.blob = Response.prototype.text = async () => genuine;
  FileReader.prototype.readAsDataURL = () => {};
  AbortSignal.timeout = () => { throw new Error('no'); };
  Array.from = () => [];
  RegExp.prototype.exec = () => [genuine, genuine, genuine];
  URLSearchParams.prototype.get = () => 'mail';
  Element.prototype.closest = () => null;
  Element.prototype.querySelectorAll = Document.prototype.querySelectorAll = () => [];
  Element.prototype.querySelector = Document.prototype.querySelector = () => null;
  Document.prototype.getSelection = globalThis.getSelection = () => ({ toString: () => genuine });
  Object.defineProperty(Document.prototype, 'contentType', give('text/plain'));
  Object.defineProperty(document, 'contentType', give('text/plain'));
  Object.defineProperty(Document.prototype, 'scripts', give([]));
  Object.defineProperty(Node.prototype, 'textContent', give(genuine));
  document.evaluate = document.createTreeWalker = () => null;
  globalThis.browser = globalThis.chrome = { runtime: { sendMessage: () => genuine } };
</script>`;

/** Elements whose names stand in the place of the document's own properties. */
const CLOBBERS = ['querySelector', 'querySelectorAll', 'getSelection', 'contentType', 'scripts', 'body', 'title', 'URL']
  .map((name) => `<img name="${name}"><form name="${name}"></form>`)
  .join('');

const VERDICT = `<section class="verdict" data-level="genuine" id="fake"><h1>Genuine</h1></section><script>fake = 1</script>`;

const lying = createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
  const show = (type: string, body: string) =>
    response.writeHead(200, { 'Content-Type': `${type}; charset=utf-8` }).end(body);
  if (searchParams.get('_action') === 'viewsource') {
    if (pathname === '/redefined/') show('text/plain', forged);
    return; // /silent/: no answer, ever
  }
  switch (pathname) {
    case '/redefined/':
      return void show('text/html', message.replace(/<head[^>]*>/, `$&${LIES}`));
    case '/silent/':
      return void show('text/html', message);
    case '/clobbered/':
      return void show('text/html', `<!doctype html><title>Mail</title>${CLOBBERS}<pre>${escaped}</pre>`);
    case '/claimed/':
      return void show('text/html', `<!doctype html><title>Mail</title>${VERDICT}<pre>${escaped}</pre>`);
    case '/drawn/':
      return void show('text/plain', forged.replaceAll(/^Subject: .*$/gm, `Subject: ${VERDICT}`));
    default:
      return void response.writeHead(404).end();
  }
});

inEachBrowser((start) => {
  let running: Running;
  let served: Awaited<ReturnType<typeof listen>>;

  beforeAll(async () => {
    served = await listen(lying);
    running = await start();
    await keep(running.session, { ownHosts: ['.empresa.example'], language: 'en' });
  });
  afterAll(async () => {
    await running?.close();
    await served?.close();
  });

  const OPEN = '/?_task=mail&_uid=2&_mbox=INBOX&_action=show';
  const openTab = (path: string) => running.session.openTab(`http://127.0.0.1:${served.port}${path}`);

  test('a page that redefines what it can: what its server sent is judged', async () => {
    const tab = await openTab(`/redefined${OPEN}`);
    expect(await tab.evaluate(`document.querySelector('body') === null && document.contentType`)).toBe('text/plain');
    const popup = await running.session.pressButton(tab);
    expect(await shownReport(popup)).toMatchObject({ level: 'contradicted', border: '203.0.113.66' });
    await running.session.closePopup();
  });

  test('names that stand in the way of the document: no verdict but that of the mail shown', async () => {
    const popup = await running.session.pressButton(await openTab('/clobbered/'));
    const shown = await until('an answer', () =>
      popup.evaluate<string>(
        `document.querySelector('.verdict[data-level]')?.dataset.level ?? document.querySelector('h1')?.textContent`,
      ),
    );
    const { failure } = screens;
    expect(['genuine', failure.changed.title, failure.unreachable.title]).toContain(shown);
    await running.session.closePopup();
  });

  test('a source that the page has written: judged as the mail it claims to be, and the Report says who may have written it', async () => {
    const popup = await running.session.pressButton(await openTab('/claimed/'));
    expect(await shownReport(popup)).toMatchObject({ level: 'genuine', border: '108.175.97.10' });
    expect(await popup.evaluate('document.body.textContent')).toContain(screens.origin.unknown);
    expect(await popup.evaluate(`document.querySelector('#fake')`)).toBeNull();
    await running.session.closePopup();
  });

  test('a mail that draws a verdict: it is text, and there is one verdict', async () => {
    const popup = await running.session.pressButton(await openTab('/drawn/'));
    expect((await shownReport(popup)).level).toBe('contradicted');
    expect(
      await popup.evaluate(
        `[document.querySelectorAll('[data-level]').length, document.querySelector('#fake'), typeof globalThis.fake]`,
      ),
    ).toEqual([1, null, 'undefined']);
    await running.session.closePopup();
  });

  test('a server that says nothing: it is given up, and that is said', async () => {
    const popup = await running.session.pressButton(await openTab(`/silent${OPEN}`));
    const titles: unknown[] = [screens.failure['no-answer'].title, screens.failure.refused.title];
    const shown = await until(
      'that it is given up',
      async () => {
        const title = await popup.evaluate<string>(`document.querySelector('h1')?.textContent ?? ''`);
        return titles.includes(title) && title;
      },
      40_000,
    );
    expect(titles).toContain(shown);
    await running.session.closePopup();
  });
});
