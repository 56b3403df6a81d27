import { createServer } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dictionaries } from '../../lib/words/index.ts';
import { inEachBrowser } from './support/browsers.ts';
import type { Running } from './support/browsers.ts';
import { listen, savedPage } from './support/server.ts';
import { shownReport, shownTitle } from './support/shown.ts';
import { keep } from './support/storage.ts';

const { fidelity, screens } = dictionaries.en;

const source = savedPage('roundcube/source-genuine.txt');
const filler = Buffer.from(`${'x'.repeat(75)}\n`.repeat(10_000));
const FIFTY_MEGABYTES = 66;

/** A webmail whose source never ends, a text of 50 MB, and a JSON that only one of the browsers lets us see. */
const hostile = createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
  const answer = (type: string) => response.writeHead(200, { 'Content-Type': type });
  if (pathname === '/view/1') answer('text/html; charset=utf-8').end(savedPage('mailpit/message.html'));
  else if (pathname === '/api/v1/message/1/raw') {
    answer('text/plain').write(source);
    const more = () => {
      while (!response.destroyed && response.write(filler));
    };
    response.on('drain', more);
    more();
  } else if (pathname === '/50mb.txt') {
    answer('text/plain').write(source);
    for (let piece = 0; piece < FIFTY_MEGABYTES; piece++) response.write(filler);
    response.end();
  } else if (pathname === '/x.json') answer('application/json').end('{"Headers":{"Received":["from a by b"]}}');
  else response.writeHead(404).end();
});

inEachBrowser((start) => {
  let running: Running;
  let served: Awaited<ReturnType<typeof listen>>;

  beforeAll(async () => {
    served = await listen(hostile);
    running = await start();
    await keep(running.session, { ownHosts: ['.empresa.example'], language: 'en' });
  });
  afterAll(async () => {
    await running?.close();
    await served?.close();
  });

  const openPopup = async (path: string) =>
    running.session.pressButton(await running.session.openTab(`http://127.0.0.1:${served.port}${path}`));

  test.each([
    ['a source without end', '/view/1', screens.origin.download.replace('{product}', 'Mailpit')],
    ['50 MB of text', '/50mb.txt', 'a page of plain text'],
  ])('%s: its beginning is read, and that is said', { timeout: 180_000 }, async (_, path, origin) => {
    const popup = await openPopup(path);
    expect(await shownReport(popup)).toMatchObject({ level: 'genuine', border: '108.175.97.10' });
    const shown = await popup.evaluate<string>('document.body.textContent');
    expect(shown).toContain(fidelity.truncated);
    expect(shown).toContain(origin);
    await running.session.closePopup();
  });

  test('JSON in the browser’s own viewer', async () => {
    expect(await shownTitle(await openPopup('/x.json'))).toBe(screens.failure.viewer.title);
    await running.session.closePopup();
  });
});
