import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dictionaries } from '../../lib/words/index.ts';
import { inPromptingBrowsers } from './support/browsers.ts';
import type { Running } from './support/browsers.ts';
import { chooseResolver, dropMail, shownChecks } from './support/checks.ts';
import { startResolver, ZONE } from './support/resolver.ts';
import type { TestResolver } from './support/resolver.ts';
import type { Tab } from './support/session.ts';
import { shownReport } from './support/shown.ts';
import { keep } from './support/storage.ts';
import { until } from './support/until.ts';
import { pages, serveWebmail } from './support/webmail.ts';

const MAIL = 'delivered/ok-99.eml';
const KEY = 'mb1._domainkey.banco.example';
const { checks, dnsFailure, lookups } = dictionaries.en;
const REFUSED = checks.lookupsRefused.replace('{host}', '127.0.0.1');

inPromptingBrowsers((start) => {
  let running: Running;
  let resolver: TestResolver;
  let page: Tab;

  const openMail = async () => {
    const tab = await running.session.openTab(`${running.session.origin}/page.html`);
    await dropMail(tab, MAIL);
    return tab;
  };
  const choose = async (isAllowed: boolean) => {
    const options = await running.session.openTab(`${running.session.origin}/options.html#dns`);
    await options.toFront();
    await chooseResolver(options, resolver.url);
    await running.session.answerPrompt(options, isAllowed);
    const word = (isAllowed ? lookups.on : lookups.refused).replace('{host}', new URL(resolver.url).host);
    await until(word, () => options.evaluate(`document.querySelector('.told')?.textContent.includes('${word}')`));
    await options.close();
  };
  const said = (tab: Tab, line: string) =>
    until(line, async () => (await shownChecks(tab)).line.startsWith(line) || null);

  beforeAll(async () => {
    resolver = await startResolver();
    running = await start();
    await keep(running.session, { ownHosts: ['.empresa.example'], language: 'en' });
    page = await openMail();
  });
  afterAll(async () => {
    await running?.close();
    await resolver?.close();
  });

  test('off: what the message tells by itself, and no request leaves', async () => {
    const { own, line } = await shownChecks(page);
    expect(own).toEqual({ DKIM: expect.stringMatching(/^neutral: .*not asked for$/) });
    expect(line).toContain(checks.lookupsOff);
    expect(running.proxy.asked).toEqual([]);
  });

  test('the browser’s own prompt answered with no: nothing is kept, and no request leaves', async () => {
    await choose(false);
    await said(page, checks.lookupsOff);
    expect(running.proxy.asked).toEqual([]);
  });

  test('chosen, as by an imported file, without permission: not checked, and nothing breaks', async () => {
    await keep(running.session, { resolver: resolver.url });
    await said(page, REFUSED);
    expect(Object.keys((await shownChecks(page)).own)).toEqual(['DKIM']);
    expect((await shownReport(page)).level).toBe('genuine');
    expect(running.proxy.asked).toEqual([]);
  });

  test('allowed: the open Report is checked at once, and only names of DNS were asked for', async () => {
    await choose(true);
    await expect
      .poll(async () => (await shownChecks(page)).own, { timeout: 10_000 })
      .toEqual({
        DMARC: expect.stringMatching(/^pass: /),
        SPF: expect.stringMatching(/^pass: /),
        DKIM: expect.stringMatching(/^pass: The signature holds/),
      });
    const questions = resolver.takeQuestions();
    expect(questions).toEqual(
      expect.arrayContaining([`TXT ${KEY}`, 'TXT _dmarc.banco.example', 'TXT spf.mbsend.example']),
    );
    expect(new Set(questions).size).toBe(questions.length);
    const addresses = running.proxy.asked.map(({ address }) => address.replace(/=[\w-]+$/, ''));
    expect(new Set(addresses)).toEqual(new Set([`${resolver.url}?dns`]));
  });

  test('the popup over a webmail asks as well', async () => {
    const webmail = await serveWebmail();
    try {
      const popup = await running.session.pressButton(await running.session.openTab(webmail.origin + pages.message));
      const { own } = await shownChecks(popup);
      expect(own).toMatchObject({ SPF: expect.stringMatching(/^pass: /), DMARC: expect.stringMatching(/^pass: /) });
      await running.session.closePopup();
    } finally {
      await webmail.close();
    }
  });

  describe('a resolver that', () => {
    afterAll(() => resolver.setMood('answers'));

    test.each([
      ['fails', dnsFailure.servfail],
      ['talks nonsense', dnsFailure.malformed],
      ['hangs', dnsFailure.timeout],
    ] as const)('%s: nobody could check, and the server’s word stands', async (mood, reason) => {
      resolver.setMood(mood);
      const tab = await openMail();
      const { own } = await shownChecks(tab);
      expect(own).toEqual({
        DKIM: expect.stringContaining(reason),
        SPF: expect.stringContaining(reason),
        DMARC: expect.stringContaining(reason),
      });
      for (const word of Object.values(own)) expect(word).toMatch(/^temperror: /);
      expect((await shownReport(tab)).level).toBe('genuine');
      await tab.close();
    });
  });

  test('taken back: not checked any more, and no request leaves', async () => {
    resolver.takeQuestions();
    await page.evaluate(`(globalThis.browser ?? chrome).permissions.remove({ origins: ['http://127.0.0.1/*'] })`);
    await said(page, REFUSED);
    expect(Object.keys((await shownChecks(page)).own)).toEqual(['DKIM']);
    expect(resolver.takeQuestions()).toEqual([]);
    const other = await openMail();
    await said(other, REFUSED);
    await other.close();
    expect(resolver.takeQuestions()).toEqual([]);
  });

  test('a pinned key verifies while DNS is off', async () => {
    resolver.takeQuestions();
    await keep(running.session, { resolver: null, keys: [{ name: KEY, record: ZONE[KEY]!['TXT']![0] }] });
    const tab = await openMail();
    await said(tab, checks.lookupsOff);
    expect((await shownChecks(tab)).own).toEqual({ DKIM: expect.stringMatching(/^pass: /) });
    expect(resolver.takeQuestions()).toEqual([]);
  });
});
