import { mkdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import puppeteer from 'puppeteer-core';
import type { Browser, Page } from 'puppeteer-core';

// `npm run pictures`: draws the README's pictures anew, from the built extension and recorded messages. Needs Chromium.

const ROOT = resolve(import.meta.dirname, '..');
const OUT = resolve(ROOT, '.github/pictures');
const OWN = { ownHosts: ['.empresa.example'], ownNetworks: ['192.0.2.25/32', '10.20.0.0/16'] };

const MAILS: Readonly<Record<string, Buffer>> = {
  '/genuine': readFileSync(resolve(ROOT, 'test/mails/delivered/ok-99.eml')),
  '/forged': readFileSync(resolve(ROOT, 'test/mails/forged/forged-received.eml')),
};

const server = createServer(({ url = '' }, response) => {
  response.setHeader('Content-Type', 'text/plain; charset=utf-8');
  response.end(MAILS[url] ?? '');
}).listen(0);
const { port } = server.address() as AddressInfo;

const browser = await puppeteer.launch({
  executablePath: process.env['POSTERN_BROWSER'] ?? '/usr/bin/chromium',
  headless: true,
  pipe: true,
  enableExtensions: true,
  defaultViewport: null,
  args: ['--disable-gpu', '--screen-info={1600x1200}', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
});
try {
  mkdirSync(OUT, { recursive: true });
  const id = await browser.installExtension(resolve(ROOT, '.output/chrome-mv3'));
  const at = (path: string) => `chrome-extension://${id}/${path}`;
  for (const [language, scheme] of [
    ['en', 'light'],
    ['es', 'dark'],
  ] as const) {
    const keep = async (kept: object) => {
      const page = await browser.newPage();
      await page.goto(at('options.html'));
      await page.evaluate(
        async (all) => {
          await chrome.storage.local.clear();
          await chrome.storage.local.set(all);
        },
        { language, ...kept },
      );
      await page.close();
    };
    await keep(OWN);
    const genuine = await popup(browser, id, '/genuine', scheme);
    const contradicted = await popup(browser, id, '/forged', scheme);
    await keep({});
    const first = await popup(browser, id, '/genuine', scheme);
    await sideBySide(browser, [genuine, contradicted, first], resolve(OUT, `popups-${scheme}.png`));
    await tab(browser, at('page.html#sample'), scheme, resolve(OUT, `page-${scheme}.png`), async () => {});
    await tab(browser, at('page.html#sample'), scheme, resolve(OUT, `allow-${scheme}.png`), async (page) => {
      await page.locator('.split > button:nth-of-type(2)').click();
      await page.locator('.menu button').click();
      await page.waitForSelector('.opening');
    });
  }
} finally {
  await browser.close();
  server.close();
}

/** The real toolbar popup over a source page, as base64 PNG. */
async function popup(from: Browser, id: string, mail: string, scheme: string): Promise<string> {
  const page = await from.newPage();
  await page.goto(`http://localhost:${port}${mail}`);
  await page.bringToFront();
  const opened = from.waitForTarget((target) => target.url().endsWith('/popup.html'));
  await (await from.extensions()).get(id)?.triggerAction(page);
  const shown = await (await opened).asPage();
  await shown.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await shown.waitForSelector('.verdict');
  const picture = await shown.screenshot({ encoding: 'base64' });
  await shown.close();
  await page.close();
  return picture;
}

async function tab(from: Browser, address: string, scheme: string, path: string, act: (page: Page) => Promise<void>) {
  const page = await from.newPage();
  await page.setViewport({ width: 1200, height: 860 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.goto(address);
  await page.waitForSelector('.verdict');
  await act(page);
  await page.screenshot({ path });
  await page.close();
}

async function sideBySide(from: Browser, pictures: readonly string[], path: string): Promise<void> {
  const page = await from.newPage();
  await page.setViewport({ width: pictures.length * 424 + 24, height: 648 });
  const images = pictures.map((data) => `<img src="data:image/png;base64,${data}">`).join('');
  await page.setContent(
    `<body style="margin:24px;display:flex;gap:24px;align-items:start;background:#8a9294">${images}`,
  );
  await page.screenshot({ path });
  await page.close();
}
