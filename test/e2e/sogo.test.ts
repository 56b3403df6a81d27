import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inChromiumWindow, inEachBrowser } from './support/browsers.ts';
import type { Running } from './support/browsers.ts';
import { compared, grabByMenu } from './support/delivered.ts';
import { openLab, whyNoLab } from './support/lab.ts';
import type { Lab } from './support/lab.ts';
import type { Tab } from './support/session.ts';
import { shownReport } from './support/shown.ts';
import { logIn, openMessage, SOGO_HOST, SOGO_NEEDS, startSogo, SUBJECT } from './support/sogo.ts';
import { keep } from './support/storage.ts';

const reason = whyNoLab(SOGO_NEEDS);
if (reason) console.warn(`\n!!! NOT TESTED: a running SOGo (${reason}). Its modelled pages are.\n`);

const uids = [1, 2, 3];

describe.runIf(reason === null)('a running SOGo', () => {
  let lab: Lab;
  let webmail: string;

  beforeAll(async () => {
    lab = await openLab();
    await lab.send('ok-97', 'forged-received-ar', 'ok-latin1');
    webmail = await startSogo(lab);
  });
  afterAll(() => lab?.close());

  for (const browsers of [inEachBrowser, inChromiumWindow])
    browsers((start) => {
      let running: Running;
      let tab: Tab;
      beforeAll(async () => {
        running = await start({ [SOGO_HOST]: webmail });
        await keep(running.session, { ownHosts: ['.empresa.example'] });
        tab = await running.session.openTab(`http://${SOGO_HOST}/SOGo/`);
        await logIn(tab);
      });
      afterAll(() => running?.close());

      test('the button over each message', async () => {
        const seen = [];
        for (const uid of uids) {
          await openMessage(tab, uid);
          const { level, border } = await shownReport(await running.session.pressButton(tab));
          await running.session.closePopup();
          seen.push(`${level} ${border}`);
        }
        expect(seen.toSorted()).toEqual([
          'contradicted 203.0.113.66',
          'genuine 108.175.97.10',
          'genuine 108.175.97.10',
        ]);
      });

      test('its export: every byte in ASCII; other text is changed, and no signature is called broken for it', async () => {
        const seen = [];
        for (const uid of uids) {
          await openMessage(tab, uid);
          const grab = await grabByMenu(running.session, tab, SUBJECT);
          expect(grab).toMatchObject({ webmail: 'sogo', way: 'download' });
          seen.push(await compared(lab, grab));
        }
        expect(seen.toSorted((one, other) => (one.name < other.name ? -1 : 1))).toEqual([
          { name: 'forged-received-ar', bytes: 'as delivered, but for line ends', dkim: [] },
          { name: 'ok-97', bytes: 'as delivered, but for line ends', dkim: ['pass'] },
          { name: 'ok-latin1', bytes: 'changed', dkim: ['neutral'] },
        ]);
      });
    });
});
