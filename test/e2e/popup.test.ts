import { afterAll, beforeAll, expect, test } from 'vitest';
import { inEachBrowser } from './support/browsers.ts';
import type { Running } from './support/browsers.ts';
import type { Served } from './support/server.ts';
import type { Tab } from './support/session.ts';
import { COPY_RULE, shownReport, waitFor } from './support/shown.ts';
import { until } from './support/until.ts';
import { pages, serveWebmail } from './support/webmail.ts';

const QUESTION = '.question';

inEachBrowser((start) => {
  let running: Running;
  let served: Served;
  let source: Tab;

  beforeAll(async () => {
    served = await serveWebmail();
    running = await start();
    await running.session.setClock(new Date('2026-11-24T12:00:00Z'));
    source = await running.session.openTab(served.origin + pages.source);
  });
  afterAll(async () => {
    await running?.close();
    await served?.close();
  });

  test('the first Report asks whose server this is, and the answer changes it at once', async () => {
    const popup = await running.session.pressButton(source);
    await waitFor(popup, QUESTION);
    expect((await shownReport(popup)).level).toBe('cannot-tell');
    expect(await popup.evaluate(`document.querySelector('${QUESTION}').textContent`)).toContain('mx1.empresa.example');
    await popup.click(`document.querySelector('${QUESTION} .primary')`);
    await until('the answer', () => popup.evaluate(`document.querySelector('${QUESTION}') === null`));
    expect((await shownReport(popup)).level).toBe('genuine');
    await running.session.closePopup();
  });

  test('the button on a Roundcube source page: the border, the verdict, and a rule on the clipboard', async () => {
    const popup = await running.session.pressButton(source);
    const report = await shownReport(popup);
    expect(report).toMatchObject({ level: 'genuine', border: '108.175.97.10' });
    expect(report.lead).toContain('mx1.empresa.example');
    expect(await popup.evaluate(`document.querySelector('${QUESTION}')`)).toBeNull();

    await popup.click(COPY_RULE);
    await until('the word that it is copied', () =>
      popup.evaluate(`${COPY_RULE}.textContent !== '' && !/rule/.test(${COPY_RULE}.textContent)`),
    );
    await expect(await running.session.readClipboard(source)).toMatchFileSnapshot('goldens/rule-from-popup.txt');
    await running.session.closePopup();
  });

  test('a forged Received line below the border changes nothing, and no gate is opened for it', async () => {
    const forged = await running.session.openTab(served.origin + pages.forged);
    const popup = await running.session.pressButton(forged);
    expect(await shownReport(popup)).toMatchObject({ level: 'contradicted', border: '203.0.113.66' });
    expect(await popup.evaluate(`document.querySelector('.do').textContent`)).not.toContain('nftables');
    await running.session.closePopup();
  });
});
