import { afterAll, beforeAll, expect, test } from 'vitest';
import { inChromiumWindow, inEachBrowser } from './support/browsers.ts';
import type { Running } from './support/browsers.ts';
import type { Served } from './support/server.ts';
import { shownReport, waitFor } from './support/shown.ts';
import { keep } from './support/storage.ts';
import { until } from './support/until.ts';
import { pages, serveWebmail } from './support/webmail.ts';

const selectAll = (selector: string) => `getSelection().selectAllChildren(document.querySelector('${selector}'))`;

for (const browsers of [inEachBrowser, inChromiumWindow])
  browsers((start) => {
    let running: Running;
    let served: Served;

    beforeAll(async () => {
      served = await serveWebmail();
      running = await start();
      await keep(running.session, { ownHosts: ['.empresa.example'] });
    });
    afterAll(async () => {
      await running?.close();
      await served?.close();
    });

    test.each([
      ['selected headers', pages.source, 'selection', { level: 'genuine', border: '108.175.97.10' }],
      ['the page', pages.forged, 'page', { level: 'contradicted', border: '203.0.113.66' }],
    ] as const)('%s: the panel shows what the popup shows', async (_, path, item, expected) => {
      const { session } = running;
      const source = await session.openTab(served.origin + path);
      const inPopup = await shownReport(await session.pressButton(source));
      await session.closePopup();
      expect(inPopup).toMatchObject(expected);

      if (item === 'selection') await source.evaluate(selectAll('pre'));
      const panel = await session.chooseMenuItem(source, 'pre', item);
      await expect.poll(() => shownReport(panel), { timeout: 10_000 }).toEqual(inPopup);
    });

    test('a selected bounce: a card with its recipient, its code, the words that prove it and whose move it is', async () => {
      const { session } = running;
      const tab = await session.openTab(served.origin + pages.bounce);
      await tab.evaluate(selectAll('pre'));
      const panel = await session.chooseMenuItem(tab, 'pre', 'selection');
      await waitFor(panel, '.bounce [data-move]');
      const card = await panel.evaluate<string>(`document.querySelector('.bounce').textContent`);
      for (const said of ['noexiste@empresa.example', '550', '5.1.1', 'mx1.empresa.example'])
        expect(card).toContain(said);
      expect(await panel.evaluate(`document.querySelector('.bounce mark').textContent`)).toMatch(/User unknown/);
      expect(await panel.evaluate(`document.querySelector('.bounce [data-move]').dataset.move`)).toBe(
        'recipient_admin',
      );
    });

    test('a selected code: what both tables say', async () => {
      const { session } = running;
      const tab = await session.openTab(served.origin + pages.codes);
      await tab.evaluate(selectAll('#both'));
      const panel = await session.chooseMenuItem(tab, '#both', 'selection');
      await until('the code', () => panel.evaluate(`document.querySelectorAll('.bounce h1').length >= 2`));
      await waitFor(panel, '.notice');
      const chips = await panel.evaluate<string[]>(
        `[...document.querySelectorAll('.bounce .chip')].map((chip) => chip.textContent)`,
      );
      expect(chips).toEqual(expect.arrayContaining(['421', 'MasterBase']));
    });
  });
