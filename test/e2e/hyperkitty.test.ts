import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dictionaries } from '../../lib/words/index.ts';
import { inEachBrowser } from './support/browsers.ts';
import type { Running } from './support/browsers.ts';
import { HYPERKITTY_NEEDS, LIST, startHyperKitty } from './support/hyperkitty.ts';
import { openLab, whyNoLab } from './support/lab.ts';
import type { Lab } from './support/lab.ts';
import type { Tab } from './support/session.ts';
import { shownTitle } from './support/shown.ts';
import { keep } from './support/storage.ts';
import { until } from './support/until.ts';

const HOST = 'lista.example';
const ARCHIVE = `http://${HOST}/hyperkitty/list/${LIST}/`;
const { archive } = dictionaries.en.screens.failure;

const reason = whyNoLab(HYPERKITTY_NEEDS);
if (reason) console.warn(`\n!!! NOT TESTED: a running HyperKitty (${reason}). Its modelled pages are.\n`);

describe.runIf(reason === null)('a running HyperKitty', () => {
  let lab: Lab;
  let webmail: string;

  beforeAll(async () => {
    lab = await openLab();
    await lab.send('ok-97');
    webmail = await startHyperKitty(lab);
  }, 120_000);
  afterAll(() => lab?.close());

  inEachBrowser((start) => {
    let running: Running;
    let tab: Tab;
    beforeAll(async () => {
      running = await start({ [HOST]: webmail });
      await keep(running.session, { ownHosts: ['.empresa.example'], language: 'en' });
      tab = await running.session.openTab(ARCHIVE);
    });
    afterAll(() => running?.close());

    test.each(['thread', 'message'])('a %s: no verdict, for it is not what was delivered', async (kind) => {
      await tab.goTo(`${ARCHIVE}latest`);
      const thread = await tab.evaluate<string>(`document.querySelector('a[href*="/thread/"]').href`);
      await tab.goTo(thread.replace('/thread/', `/${kind}/`));
      expect(await tab.evaluate(`document.querySelector('#thread-content .email-body') !== null`)).toBe(true);
      const popup = await running.session.pressButton(tab);
      await until('an answer', async () => (await shownTitle(popup)) === archive.title);
      expect(await popup.evaluate(`document.querySelector('.verdict[data-level]')`)).toBeNull();
      await running.session.closePopup();
    });
  });
});
