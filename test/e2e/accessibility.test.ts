import axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mboxOfBounces } from '../support/mbox.ts';
import { inEachBrowser } from './support/browsers.ts';
import type { Running } from './support/browsers.ts';
import { dropFile, tableIsRead, takeFile } from './support/drop.ts';
import type { Served } from './support/server.ts';
import type { Surface, Tab } from './support/session.ts';
import { VERDICT, waitFor } from './support/shown.ts';
import { keep } from './support/storage.ts';
import { pages, serveWebmail } from './support/webmail.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong, one line each. */
async function violations(surface: Surface): Promise<string[]> {
  return surface.evaluate<string[]>(`(async () => {
    ${axe.source}
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished)); // a colour on its way is nobody's contrast
    const { violations } = await window.axe.run(document, { runOnly: ${JSON.stringify(RULES)} });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html, any }) => [id, html.slice(0, 160), ...any.map(({ message }) => message)].join(' · ')));
  })()`);
}

inEachBrowser((start) => {
  let running: Running;
  let served: Served;

  beforeAll(async () => {
    served = await serveWebmail();
    running = await start();
    await keep(running.session, { ownHosts: ['.empresa.example'] });
  });
  async function manyBounces(): Promise<Tab> {
    const tab = await running.session.openTab(`${running.session.origin}/page.html`);
    await waitFor(tab, 'textarea');
    await takeFile(tab, 'noviembre.mbox', mboxOfBounces(120));
    await dropFile(tab);
    await tableIsRead(tab);
    return tab;
  }
  async function panelOver(path: string): Promise<Surface> {
    const tab = await running.session.openTab(served.origin + path);
    return running.session.chooseMenuItem(tab, '#message-header', 'page');
  }
  async function panelWith(path: string, selector: string): Promise<Surface> {
    const tab = await running.session.openTab(served.origin + path);
    await tab.evaluate(`getSelection().selectAllChildren(document.querySelector('${selector}'))`);
    return running.session.chooseMenuItem(tab, selector, 'selection');
  }
  afterAll(async () => {
    await running?.close();
    await served?.close();
  });

  describe('axe finds nothing', () => {
    const popupOver = async (path: string) =>
      running.session.pressButton(await running.session.openTab(served.origin + path));
    const ownPage = (path: string) => running.session.openTab(`${running.session.origin}/${path}`);
    const surfaces: readonly (readonly [string, string, () => Promise<Surface>])[] = [
      ['popup: genuine', VERDICT, () => popupOver(pages.source)],
      ['popup: contradicted', VERDICT, () => popupOver(pages.forged)],
      ['popup: nothing to read', 'textarea', () => popupOver(pages.twoMessages)],
      ['panel', VERDICT, () => panelOver(pages.message)],
      ['panel: a bounce', '.bounce .facts', () => panelWith(pages.bounce, 'pre')],
      ['panel: a code', '.readings .move', () => panelWith(pages.codes, '#both')],
      ['page', VERDICT, () => ownPage('page.html#sample')],
      ['page: nothing to read', 'textarea', () => ownPage('page.html')],
      ['page: a gate', '.opening', () => ownPage('page.html#gate=masterbase')],
      ['page: a gate for another sender', '.opening', () => ownPage('page.html#gate=')],
    ];
    test.each(surfaces)('%s', async (_, shown, open) => {
      const surface = await open();
      await waitFor(surface, shown);
      for (const scheme of ['light', 'dark'] as const) {
        await surface.setScheme(scheme);
        expect(await violations(surface)).toEqual([]);
      }
      await running.session.closePopup();
    });

    test('many bounces: the table, a row of it, the list', async () => {
      const tab = await manyBounces();
      await tab.resize(1280, 1200); // what lies under the row of buttons at the bottom is too small for axe
      const shapes = [
        ['.bounce-table', `document.body.click()`],
        ['.bounce', `document.querySelector('.opens').click()`],
        ['.messages', `document.querySelector('.open-row .link').click()`],
      ] as const;
      for (const [shown, act] of shapes) {
        await tab.evaluate(act);
        if (shown === '.messages') await tab.click(`document.querySelector('.tab[aria-pressed=false]')`);
        await waitFor(tab, shown);
        for (const scheme of ['light', 'dark'] as const) {
          await tab.setScheme(scheme);
          expect(await violations(tab)).toEqual([]);
        }
      }
      await tab.close();
    });

    test('options', async () => {
      const options = await running.session.openTab(`${running.session.origin}/options.html`);
      await waitFor(options, 'nav button');
      const sections = await options.evaluate<number>(`document.querySelectorAll('nav button').length`);
      for (let section = 0; section < sections; section++) {
        await options.click(`document.querySelectorAll('nav button')[${section}]`);
        for (const scheme of ['light', 'dark'] as const) {
          await options.setScheme(scheme);
          expect(await violations(options)).toEqual([]);
        }
      }
    });
  });

  describe('nothing overflows', () => {
    const WIDTHS = [240, 320, 400];

    async function overflows(tab: Tab): Promise<number[]> {
      const found = [];
      for (const width of WIDTHS) {
        await tab.resize(width, 800);
        if (await tab.evaluate(`document.documentElement.scrollWidth > innerWidth`)) found.push(width);
      }
      return found;
    }

    describe.each(['en', 'es'])('%s', (language) => {
      beforeAll(async () => {
        await keep(running.session, { language });
        await waitFor(await panelOver(pages.message), VERDICT); // a panel in a tab shows what its window's panel was handed
      });

      test('many bounces', async () => {
        const tab = await manyBounces();
        expect(await overflows(tab)).toEqual([]);
        await tab.close();
      });

      test.each([
        ['page.html#sample', VERDICT],
        ['page.html', 'textarea'],
        ['page.html#gate=masterbase', '.opening'],
        ['options.html', 'h1'],
        ['sidepanel.html', VERDICT],
      ])('%s', async (path, shown) => {
        const tab = await running.session.openTab(`${running.session.origin}/${path}`);
        await waitFor(tab, shown);
        expect(await overflows(tab)).toEqual([]);
        await tab.close();
      });
    });
  });
});
