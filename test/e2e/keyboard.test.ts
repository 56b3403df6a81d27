import { expect, test } from 'vitest';
import { inChromiumWindow } from './support/browsers.ts';
import { shownReport } from './support/shown.ts';
import { keep } from './support/storage.ts';
import { pressUntil } from './support/until.ts';
import { pages, serveWebmail } from './support/webmail.ts';

inChromiumWindow((start) => {
  test('Alt+Shift+H opens the panel beside the page, with its Report', async () => {
    const served = await serveWebmail();
    const running = await start();
    try {
      const { session } = running;
      await keep(session, { ownHosts: ['.empresa.example'] });
      const source = await session.openTab(served.origin + pages.source);
      await pressUntil(
        'the panel',
        () => session.pressKeys(source, 'alt+shift+h'),
        async () => (await shownReport(await session.panel())).level === 'genuine',
      );
      expect((await shownReport(await session.panel())).border).toBe('108.175.97.10');
    } finally {
      await running.close();
      await served.close();
    }
  });
});
