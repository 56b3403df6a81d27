import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inEachBrowser } from './support/browsers.ts';
import type { Running } from './support/browsers.ts';
import { openLab, whyNoLab } from './support/lab.ts';
import type { Lab } from './support/lab.ts';
import type { Tab } from './support/session.ts';
import { shownReport } from './support/shown.ts';
import { keep } from './support/storage.ts';
import { until } from './support/until.ts';

const HOST = 'correo.empresa.example';
const reason = whyNoLab();
if (reason) console.warn(`\n!!! NOT TESTED: a running Roundcube (${reason}). Its saved pages are.\n`);

const onWire = (bytes: Buffer) => bytes.toString('latin1').replaceAll(/\r?\n/g, '\r\n');

describe.runIf(reason === null)('a running Roundcube', () => {
  let lab: Lab;
  beforeAll(async () => {
    lab = await openLab();
    await lab.send('ok-97', 'forged-received-ar', 'ok-latin1');
  });
  afterAll(() => lab?.close());

  inEachBrowser((start) => {
    let running: Running;
    let tab: Tab;
    const address = (query: string) => `http://${HOST}/?_task=mail&_mbox=INBOX&${query}`;

    beforeAll(async () => {
      running = await start({ [HOST]: lab.webmail });
      await keep(running.session, { ownHosts: ['.empresa.example'] });
      tab = await running.session.openTab(`http://${HOST}/`);
      await tab.evaluate(`(() => {
        document.querySelector('#rcmloginuser').value = 'ana@empresa.example';
        document.querySelector('#rcmloginpwd').value = 'lab';
        document.querySelector('#rcmloginsubmit').click();
      })()`);
      await until('the mailbox', () =>
        tab.evaluate(`document.querySelectorAll('#messagelist tr.message').length === 3`),
      );
    });
    afterAll(() => running?.close());

    test('the popup over each message, and over its source', async () => {
      const seen = [];
      for (const uid of [1, 2, 3])
        for (const action of ['show', 'viewsource']) {
          await tab.goTo(address(`_uid=${uid}&_action=${action}`));
          const { level, border } = await shownReport(await running.session.pressButton(tab));
          await running.session.closePopup();
          seen.push(`${level} ${border}`);
        }
      const genuine = 'genuine 108.175.97.10';
      const forged = 'contradicted 203.0.113.66';
      expect(seen.toSorted()).toEqual([forged, forged, genuine, genuine, genuine, genuine]);
    });

    test('every byte is as in the mailbox', async () => {
      const lying = lab.mailbox().map(onWire);
      const options = await running.session.openTab(`${running.session.origin}/options.html`);
      for (const uid of [1, 2, 3]) {
        await tab.goTo(address(`_uid=${uid}&_action=show`));
        await running.session.chooseMenuItem(tab, '#message-header', 'page');
        const grabbed = await until('the grab', () =>
          options.evaluate<string | null>(`(globalThis.browser ?? chrome).storage.session.get(null).then((kept) => {
            const grabs = Object.values(kept).map(({ grab }) => grab).filter((grab) => grab?.fidelity === 'exact');
            return (globalThis.browser ?? chrome).storage.session.clear().then(() => grabs[0]?.base64 ?? null);
          })`),
        );
        const bytes = Buffer.from(grabbed, 'base64').toString('latin1');
        expect(lying).toContain(bytes);
        lying.splice(lying.indexOf(bytes), 1);
      }
      expect(lying).toEqual([]);
    });
  });
});
