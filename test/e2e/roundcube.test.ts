import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inChromiumWindow, inEachBrowser } from './support/browsers.ts';
import type { Running } from './support/browsers.ts';
import { compared, grabByMenu } from './support/delivered.ts';
import { openLab, ROUNDCUBE, whyNoLab } from './support/lab.ts';
import type { Lab } from './support/lab.ts';
import { logIn, openPreview, startUnderPath } from './support/roundcube.ts';
import type { Tab } from './support/session.ts';
import { shownReport } from './support/shown.ts';
import { keep } from './support/storage.ts';

const HOST = 'correo.empresa.example';
const PANEL_HOST = 'panel.empresa.example';
const PANEL_PATH = '/cpsess0123456789/3rdparty/roundcube';
const reason = whyNoLab();
if (reason) console.warn(`\n!!! NOT TESTED: a running Roundcube (${reason}). Its saved pages are.\n`);

/** The verdict and the address at the border of each message that is sent. */
const SENT: Readonly<Record<string, string>> = {
  'ok-97': 'genuine 108.175.97.10',
  'ok-latin1': 'genuine 108.175.97.10',
  'forged-received-ar': 'contradicted 203.0.113.66',
};
const names = Object.keys(SENT).toSorted();
const reports = Object.values(SENT).toSorted();
const uids = [1, 2, 3];

describe.runIf(reason === null)('a running Roundcube', () => {
  let lab: Lab;
  let webmail: string;
  let panel: string;

  beforeAll(async () => {
    lab = await openLab();
    webmail = await lab.reach(ROUNDCUBE);
    panel = await startUnderPath(lab, PANEL_PATH);
    await lab.send(...names);
  });
  afterAll(() => lab?.close());

  for (const browsers of [inEachBrowser, inChromiumWindow])
    browsers((start) => {
      let running: Running;
      beforeAll(async () => {
        running = await start({ [HOST]: webmail, [PANEL_HOST]: panel });
        await keep(running.session, { ownHosts: ['.empresa.example'] });
      });
      afterAll(() => running?.close());

      describe.each([
        ['at its own address', `http://${HOST}/`],
        ["under a hosting panel's path", `http://${PANEL_HOST}${PANEL_PATH}/`],
      ])('%s', (_, base) => {
        let tab: Tab;
        const goTo = (query: string) => tab.goTo(`${base}?_task=mail&_mbox=INBOX${query}`);
        const pressed = async () => {
          const { level, border } = await shownReport(await running.session.pressButton(tab));
          await running.session.closePopup();
          return `${level} ${border}`;
        };

        beforeAll(async () => {
          tab = await running.session.openTab(base);
          await logIn(tab, names.length);
        });

        test.each(['show', 'viewsource'])('the button over each message: %s', async (action) => {
          const seen = [];
          for (const uid of uids) {
            await goTo(`&_uid=${uid}&_action=${action}`);
            seen.push(await pressed());
          }
          expect(seen.toSorted()).toEqual(reports);
        });

        test('the button over the list, a message open beside it', async () => {
          await tab.resize(1280, 800);
          await goTo('');
          const seen = [];
          for (const row of names.keys()) {
            await openPreview(tab, row);
            seen.push(await pressed());
          }
          expect(seen.toSorted()).toEqual(reports);
        });

        test('every byte is as in the mailbox, and every signature holds', async () => {
          const seen = [];
          for (const uid of uids) {
            await goTo(`&_uid=${uid}&_action=show`);
            const grab = await grabByMenu(running.session, tab, '#message-header');
            expect(grab).toMatchObject({ webmail: 'roundcube', way: 'download', fidelity: 'exact' });
            seen.push(await compared(lab, grab));
          }
          expect(seen.toSorted((one, other) => (one.name < other.name ? -1 : 1))).toEqual([
            { name: 'forged-received-ar', bytes: 'as delivered', dkim: [] },
            { name: 'ok-97', bytes: 'as delivered', dkim: ['pass'] },
            { name: 'ok-latin1', bytes: 'as delivered', dkim: ['pass'] },
          ]);
        });
      });
    });
});
