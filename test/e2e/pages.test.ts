import { afterAll, beforeAll, expect, test } from 'vitest';
import { dictionaries } from '../../lib/words/index.ts';
import { inEachBrowser } from './support/browsers.ts';
import type { Running } from './support/browsers.ts';
import type { Served } from './support/server.ts';
import { shownReport, shownTitle } from './support/shown.ts';
import { keep } from './support/storage.ts';
import { until } from './support/until.ts';
import { pages, serveWebmail } from './support/webmail.ts';

const { failure } = dictionaries.en.screens;

inEachBrowser((start) => {
  let running: Running;
  let served: Served;

  beforeAll(async () => {
    served = await serveWebmail();
    running = await start();
    await keep(running.session, { ownHosts: ['.empresa.example'], language: 'en' });
  });
  afterAll(async () => {
    await running?.close();
    await served?.close();
  });

  test.each([
    ['a message’s own page in Roundcube', pages.message, [true]],
    ['the list of Roundcube with a preview', pages.list, [true]],
    ['a source in a dialog', pages.dialog, []],
  ])('%s', async (_, path, fetched) => {
    const tab = await running.session.openTab(served.origin + path);
    if (path === pages.list)
      await until('the preview', () =>
        tab.evaluate(
          `document.querySelector('iframe').contentDocument.readyState === 'complete' && document.querySelector('iframe').contentDocument.URL.includes('_uid=')`,
        ),
      );
    const before = running.proxy.asked.length;
    const popup = await running.session.pressButton(tab);
    expect(await shownReport(popup)).toMatchObject({ level: 'genuine', border: '108.175.97.10' });
    await running.session.closePopup();
    const sources = running.proxy.asked.slice(before).filter(({ address }) => address.includes('_action=viewsource'));
    expect(sources.map(({ address }) => new URL(address).searchParams.has('_save'))).toEqual(fetched);
  });

  test.each([
    ['a conversation', pages.twoMessages, failure['several-messages'].title],
    ['mail in a frame of another site', pages.foreignFrame, failure['foreign-frame'].title],
    ['a text that is no message', pages.log, failure['not-a-message'].title],
  ])('%s: said, not guessed', async (_, path, title) => {
    const tab = await running.session.openTab(served.origin + path);
    const popup = await running.session.pressButton(tab);
    expect(await shownTitle(popup)).toBe(title);
    await running.session.closePopup();
  });
});
