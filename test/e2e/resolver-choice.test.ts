import { afterAll, beforeAll, expect, test } from 'vitest';
import { dictionaries } from '../../lib/words/index.ts';
import { inPromptingBrowsers } from './support/browsers.ts';
import type { Running } from './support/browsers.ts';
import { chooseResolver } from './support/checks.ts';
import { startResolver } from './support/resolver.ts';
import type { TestResolver } from './support/resolver.ts';
import type { Tab } from './support/session.ts';
import { keep } from './support/storage.ts';
import { until } from './support/until.ts';

const { lookups } = dictionaries.en;
const API = '(globalThis.browser ?? chrome)';

const NOBODY = `document.querySelector('[aria-describedby="about-nobody"]')`;

inPromptingBrowsers((start) => {
  let running: Running;
  let resolver: TestResolver;
  let options: Tab;

  const told = (sentence: string) => {
    const said = sentence.replace('{host}', new URL(resolver.url).host);
    return until(said, () =>
      options.evaluate<boolean>(`document.querySelector('main [role=status]').textContent === ${JSON.stringify(said)}`),
    );
  };
  const kept = () => options.evaluate(`${API}.storage.local.get('resolver').then(({ resolver }) => resolver ?? null)`);
  const permissions = () =>
    options.evaluate(
      `${API}.permissions.getAll().then(({ origins, data_collection = [] }) => [...origins, ...data_collection])`,
    );

  beforeAll(async () => {
    resolver = await startResolver();
    running = await start();
    await keep(running.session, { language: 'en' });
    options = await running.session.openTab(`${running.session.origin}/options.html#dns`);
    await options.toFront();
  });
  afterAll(async () => {
    await running?.close();
    await resolver?.close();
  });

  test('the browser asks in the click; answered with no, nothing is kept and nobody is asked', async () => {
    await chooseResolver(options, resolver.url);
    await running.session.answerPrompt(options, false);
    await told(lookups.refused);
    expect(await kept()).toBeNull();
    expect(await permissions()).toEqual([]);
    expect(running.proxy.asked).toEqual([]);
  });

  test('answered with yes, it is kept, and can be tried with a question that tells nobody anything', async () => {
    await chooseResolver(options, resolver.url);
    await running.session.answerPrompt(options, true);
    await told(lookups.on);
    expect(await kept()).toBe(resolver.url);
    expect(await permissions()).toContain('http://127.0.0.1/*');
    expect(resolver.takeQuestions()).toEqual([]);
    await options.click(`document.querySelector('.lookups .row .button:not(.primary)')`);
    await until('an answer', () =>
      options.evaluate(`/ \\d+ ms\\.$/.test(document.querySelector('main [role=status]').textContent)`),
    );
    expect(resolver.takeQuestions()).toEqual(['TXT example.com']);
  });

  test('nobody again: the permission is given back', async () => {
    await options.click(NOBODY);
    await options.click(`document.querySelector('.lookups [type="submit"]')`);
    await told(lookups.off);
    expect(await kept()).toBeNull();
    await until('no permission', async () => JSON.stringify(await permissions()) === '[]' || null);
  });
});
