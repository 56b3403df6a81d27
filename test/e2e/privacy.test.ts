import { expect, test } from 'vitest';
import { inEachBrowser } from './support/browsers.ts';
import { shownReport } from './support/shown.ts';
import { keep } from './support/storage.ts';
import { pages, serveWebmail } from './support/webmail.ts';

inEachBrowser((start) => {
  test('nothing is asked of anybody but the page in front', async () => {
    const served = await serveWebmail();
    const running = await start();
    try {
      const { session, proxy } = running;
      await keep(session, { ownHosts: ['.empresa.example'] });
      const source = await session.openTab(served.origin + pages.source);
      await shownReport(await session.pressButton(source));
      await session.closePopup();
      const message = await session.openTab(served.origin + pages.message);
      await shownReport(await session.chooseMenuItem(message, '#message-header', 'page'));
      const page = await session.openTab(`${session.origin}/page.html#sample`);
      await shownReport(page);

      expect(proxy.asked.map(({ address }) => address)).toContain(served.origin + pages.source);
      expect(proxy.asked.filter(({ host }) => host !== '127.0.0.1')).toEqual([]);

      // The proxy would have seen it.
      await page.evaluate(`fetch('http://elsewhere.example/').catch(() => null)`);
      expect(proxy.asked.map(({ host }) => host)).toContain('elsewhere.example');
    } finally {
      await running.close();
      await served.close();
    }
  });
});
