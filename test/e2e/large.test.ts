import { expect, test } from 'vitest';
import { inEachBrowser } from './support/browsers.ts';
import { dropMail, shownChecks } from './support/checks.ts';

const LINE = `${'QUJD'.repeat(19)}\\n`;
const LINES = 320_000;

/** Takes down what the worker of the checks answers, what the bar shows, and the longest time in which the page could do nothing else while it stood there. */
const WATCH = `(() => {
  const seen = globalThis.seen = { parts: [], longest: 0, answers: [] };
  const Real = Worker;
  globalThis.Worker = class extends Real {
    constructor(...given) {
      super(...given);
      this.addEventListener('message', ({ data }) => data.kind && seen.answers.push(data.kind));
    }
  };
  new MutationObserver(() => {
    const bar = document.querySelector('.checking progress');
    if (bar && seen.parts.at(-1) !== bar.value) seen.parts.push(bar.value);
  }).observe(document.body, { subtree: true, childList: true, attributes: true });
  let last = performance.now();
  setInterval(() => {
    const now = performance.now();
    if (document.querySelector('.checking progress')) seen.longest = Math.max(seen.longest, now - last);
    last = now;
  }, 1);
})()`;

inEachBrowser((start) => {
  test('a message of 25 MB: its body is checked in a worker, its Report stands and tells how far it is', async () => {
    const running = await start();
    try {
      const { session } = running;
      const page = await session.openTab(`${session.origin}/page.html`);
      await page.evaluate(WATCH);
      await dropMail(page, 'delivered/ok-99.eml', `'${LINE}'.repeat(${LINES})`);
      const { own } = await shownChecks(page);
      expect(own['DKIM']).toMatch(/^neutral: /);
      const seen = await page.evaluate<{ parts: number[]; longest: number; answers: string[] }>('seen');
      expect(seen.answers).toEqual(['progress', 'progress', 'progress', 'checked']);
      expect(seen.parts[0]).toBe(0);
      expect(seen.longest).toBeLessThan(1000);
    } finally {
      await running.close();
    }
  });
});
