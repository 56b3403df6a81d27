import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inChromiumWindow, inEachBrowser } from './support/browsers.ts';
import type { Running } from './support/browsers.ts';
import { compared, grabByMenu } from './support/delivered.ts';
import { HORDE_NEEDS, logIn, openPreview, startHorde } from './support/horde.ts';
import { openLab, whyNoLab } from './support/lab.ts';
import type { Lab } from './support/lab.ts';
import type { Tab } from './support/session.ts';
import { shownReport } from './support/shown.ts';
import { keep } from './support/storage.ts';
import { until } from './support/until.ts';

const ROOT = 'http://horde.empresa.example/';
const { host: HOST } = new URL(ROOT);
/** INBOX, as IMP writes it in addresses. */
const INBOX = 'SU5CT1g';

const reason = whyNoLab(HORDE_NEEDS);
if (reason) console.warn(`\n!!! NOT TESTED: a running Horde IMP (${reason}). Its modelled pages are.\n`);

const uids = [1, 2, 3];
const reports = ['contradicted 203.0.113.66', 'genuine 108.175.97.10', 'genuine 108.175.97.10'];

describe.runIf(reason === null)('a running Horde IMP', () => {
  let lab: Lab;
  let webmail: string;

  beforeAll(async () => {
    lab = await openLab();
    await lab.send('ok-97', 'forged-received-ar', 'ok-latin1');
    webmail = await startHorde(lab);
  });
  afterAll(() => lab?.close());

  for (const browsers of [inEachBrowser, inChromiumWindow])
    browsers((start) => {
      let running: Running;
      let tab: Tab;
      const pressed = async () => {
        const { level, border } = await shownReport(await running.session.pressButton(tab));
        await running.session.closePopup();
        return `${level} ${border}`;
      };
      const openWindow = async (uid: number) => {
        await tab.goTo(`${ROOT}imp/dynamic.php?page=message&buid=${uid}&mailbox=${INBOX}`);
        await until('the message', () =>
          tab.evaluate(`document.querySelector('#msgData')?.checkVisibility() && document.readyState === 'complete'`),
        );
      };

      beforeAll(async () => {
        running = await start({ [HOST]: webmail });
        await keep(running.session, { ownHosts: ['.empresa.example'] });
        tab = await running.session.openTab(ROOT);
        await logIn(tab, ROOT, uids.length);
      });
      afterAll(() => running?.close());

      test('the button over the list, a message open below it', async () => {
        const seen = [];
        for (const row of uids.keys()) {
          await openPreview(tab, row);
          seen.push(await pressed());
        }
        expect(seen.toSorted()).toEqual(reports);
      });

      test("the button over each message's window", async () => {
        const seen = [];
        for (const uid of uids) {
          await openWindow(uid);
          seen.push(await pressed());
        }
        expect(seen.toSorted()).toEqual(reports);
      });

      test('the button over each source window', async () => {
        const seen = [];
        for (const uid of uids) {
          await tab.goTo(`${ROOT}imp/view.php?actionID=view_source&buid=${uid}&mailbox=${INBOX}&id=0`);
          seen.push(await pressed());
        }
        expect(seen.toSorted()).toEqual(reports);
      });

      test('every byte is as in the mailbox, and every signature holds', async () => {
        const seen = [];
        for (const uid of uids) {
          await openWindow(uid);
          const grab = await grabByMenu(running.session, tab, '#msgHeaders .subject');
          expect(grab).toMatchObject({ webmail: 'horde', way: 'download', fidelity: 'exact' });
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
