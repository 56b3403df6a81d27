import { afterAll, beforeAll, expect, test } from 'vitest';
import { bounceRows, bySide } from '../../lib/inspect/bounce-rows.ts';
import { listItem, openInput } from '../../lib/inspect/pile.ts';
import { bouncesCsv } from '../../lib/summary/csv.ts';
import { dictionaries } from '../../lib/words/index.ts';
import { mboxOfBounces } from '../support/mbox.ts';
import { inEachBrowser } from './support/browsers.ts';
import type { Running } from './support/browsers.ts';
import { dropFile, inTask, tableIsRead, takeFile } from './support/drop.ts';
import type { Served } from './support/server.ts';
import type { Tab } from './support/session.ts';
import { waitFor } from './support/shown.ts';
import { longestStall } from './support/stalls.ts';
import { keep } from './support/storage.ts';
import { until } from './support/until.ts';
import { pages, serveWebmail } from './support/webmail.ts';

const COUNT = 1000;

/** Nobody sees that a page stood still for so long, in milliseconds. */
const UNSEEN = 50;

/** Other work of the machine stops the page too: what the page does by itself shows in the best of these. */
const ATTEMPTS = 10;

const NAME = 'rebotes.mbox';
const SETTINGS = { ownHosts: ['.empresa.example'], ownNetworks: [], authservIds: [], platform: null, sender: null };
const words = dictionaries.en;

const mbox = mboxOfBounces(COUNT);
const rows = openInput({ bytes: new Uint8Array(mbox) }).items.flatMap((item, index) =>
  bounceRows(listItem(item, NAME, SETTINGS, { now: new Date() }), index),
);

const texts = (tab: Tab, selector: string) =>
  tab.evaluate<string[]>(`[...document.querySelectorAll('${selector}')].map((one) => one.textContent.trim())`);

inEachBrowser((start) => {
  let running: Running;
  let served: Served;
  let tab: Tab;

  beforeAll(async () => {
    served = await serveWebmail();
    running = await start();
    await keep(running.session, { ownHosts: SETTINGS.ownHosts, language: 'en' });
    tab = await running.session.openTab(`${running.session.origin}/page.html`);
    await tab.toFront();
    await waitFor(tab, 'textarea');
    await takeFile(tab, NAME, mbox);
  });
  afterAll(async () => {
    await running?.close();
    await served?.close();
  });

  test('a page that stands still is seen', async () => {
    const busy = `for (const end = performance.now() + 1000; performance.now() < end; );`;
    expect(await longestStall(tab, () => inTask(tab, busy))).toBeGreaterThan(UNSEEN);
  });

  test(
    `an mbox of ${COUNT} bounces becomes a table, and the page never stands still`,
    { timeout: 180_000 },
    async () => {
      let best = Infinity;
      for (let attempt = 0; attempt < ATTEMPTS && best > UNSEEN; attempt++) {
        const longest = await longestStall(tab, async () => {
          await dropFile(tab);
          await tableIsRead(tab);
        });
        best = Math.min(best, longest);
      }
      expect(best).toBeLessThanOrEqual(UNSEEN);
    },
  );

  test('the numbers are those of the messages', async () => {
    const sides = bySide(rows).map(({ key, count }) => [count.toLocaleString('en'), words.pile.sides[key]].join(''));
    expect(sides.length).toBeGreaterThan(2);
    expect(await texts(tab, '.count')).toEqual([`${rows.length.toLocaleString('en')}${words.pile.all}`, ...sides]);
    expect(await texts(tab, 'h1')).toEqual([`${rows.length.toLocaleString('en')} recipients from ${NAME}`]);
    expect(await texts(tab, '.opens')).toEqual(rows.slice(0, 50).map(({ recipient }) => recipient?.recipient ?? ''));
  });

  test('a filter shows its own, and its CSV is what the command line writes', async () => {
    const mine = rows.filter(({ side }) => side === 'recipient_admin');
    await tab.click(`document.querySelector('.count[data-side=recipient_admin]')`);
    await until('the filter', async () => (await texts(tab, '.bounces > [role=status]'))[0] !== '');
    expect(await texts(tab, '.bounces > [role=status]')).toEqual([
      `${mine.length.toLocaleString('en')} of ${rows.length.toLocaleString('en')} shown`,
    ]);
    const button = `[...document.querySelectorAll('.bounces .button')].find(({ textContent }) => textContent.includes('CSV'))`;
    await tab.click(button);
    await until('the word that it is copied', () =>
      tab.evaluate(`document.body.textContent.includes('${words.screens.copy.copied}')`),
    );
    const peer = await running.session.openTab(served.origin + pages.codes);
    const copied = await running.session.readClipboard(peer);
    await peer.close();
    await tab.toFront();
    expect(copied.replaceAll('\r\n', '\n')).toBe(bouncesCsv(mine, words, ',').replaceAll('\r\n', '\n'));
  });

  test('a row opens its message, the next one follows, and the way back leads to it', async () => {
    const shown = await texts(tab, '.opens');
    await tab.click(`document.querySelectorAll('.opens')[2]`);
    await until('its card', () =>
      tab.evaluate(`document.querySelector('.bounce')?.textContent.includes(${JSON.stringify(shown[2])})`),
    );
    await tab.click(`document.querySelector('.open-row .button:last-child')`);
    await until('the next card', () =>
      tab.evaluate(`document.querySelector('.bounce')?.textContent.includes(${JSON.stringify(shown[3])})`),
    );
    await tab.click(`document.querySelector('.open-row .link')`);
    await until('the row', () => tab.evaluate(`document.activeElement?.textContent === ${JSON.stringify(shown[3])}`));
  });
});
