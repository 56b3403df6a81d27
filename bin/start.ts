import { inspect } from '../lib/inspect/inspect.ts';
import { readSource } from '../lib/message/source.ts';
import { reportText } from '../lib/summary/text.ts';
import { dictionaries } from '../lib/words/index.ts';
import { language } from './commands/usage.ts';
import { build } from './start/build.ts';
import { startChromium } from './start/chromium.ts';
import type { Driven } from './start/driven.ts';
import { findBrowser } from './start/find-browser.ts';
import type { FoundBrowser } from './start/find-browser.ts';
import { startFirefox } from './start/firefox.ts';
import { openMailbox } from './start/mailbox.ts';
import { StartError } from './start/start-error.ts';
import { postmaster, readSample, samples } from './start/samples.ts';

// `npm start`: a browser with Postern, a sample mailbox and an analysed message. Without a display or a browser: the
// analysis as text. Nothing is left behind but the build.

const SAMPLE_PAGE = '/page.html#sample';
const HEADLESS_WAIT_MS = 20_000;

const hasDisplay = process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);

const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => stop.abort());

try {
  process.exitCode = await start();
} catch (error) {
  if (!(error instanceof StartError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function start(): Promise<number> {
  const found = findBrowser();
  if (!found) {
    printAnalysis();
    console.log(
      'No Chromium or Firefox was found (POSTERN_BROWSER can name one). To load Postern elsewhere: npm run build,\n' +
        'then .output/chrome-mv3 in chrome://extensions, or .output/firefox-mv3/manifest.json in about:debugging.',
    );
    return 0;
  }
  const extension = await build(found.kind);
  if (!hasDisplay) printAnalysis();
  console.log(`The extension is built: ${extension}`);
  if (found.kind === 'chromium' && process.getuid?.() === 0)
    console.log('Chromium runs without its sandbox (--no-sandbox), since this is root.');
  try {
    return hasDisplay ? await show(found, extension) : await probe(found, extension);
  } catch (error) {
    if (stop.signal.aborted) return 0;
    console.error(`${found.path} could not be driven: ${error instanceof Error ? error.message : String(error)}`);
    if (hasDisplay) printAnalysis();
    return 1;
  }
}

function printAnalysis(): void {
  const bytes = readSample(samples[0].name);
  const report = inspect(readSource({ bytes }), postmaster, { now: new Date() });
  console.log('A message that mx1.empresa.example really received, as its postmaster reads it:\n');
  console.log(`${reportText(report, dictionaries[language()])}\n`);
}

function launch({ kind, path }: FoundBrowser, extension: string, first: string): Promise<Driven> {
  return (kind === 'firefox' ? startFirefox : startChromium)({
    path,
    extension,
    headless: !hasDisplay,
    first,
    stop: stop.signal,
  });
}

/** A window, until the person closes it or presses Ctrl+C. */
async function show(found: FoundBrowser, extension: string): Promise<number> {
  const mailbox = await openMailbox();
  try {
    const browser = await launch(found, extension, mailbox.address);
    try {
      await browser.open(browser.origin + SAMPLE_PAGE);
      console.log(`${browser.version} shows Postern in a fresh profile; the sample mailbox is ${mailbox.address}`);
      console.log('Close the window or press Ctrl+C to end.');
      await browser.ended;
    } finally {
      await browser.close();
    }
  } finally {
    mailbox.close();
  }
  return 0;
}

/** Without a display: that the browser takes the extension, and what its page says. */
async function probe(found: FoundBrowser, extension: string): Promise<number> {
  const browser = await launch(found, extension, 'about:blank');
  try {
    const inPage = await browser.open(browser.origin + SAMPLE_PAGE);
    const title = await saidBy(inPage);
    if (title === null) throw new Error('its page shows no report');
    console.log(`${browser.version} loaded it without a window; its page says: ${title}`);
    return 0;
  } finally {
    await browser.close();
  }
}

async function saidBy(inPage: (expression: string) => Promise<unknown>): Promise<string | null> {
  const end = Date.now() + HEADLESS_WAIT_MS;
  while (Date.now() < end) {
    // oxlint-disable-next-line no-await-in-loop -- asked again until the page has painted
    const title = await inPage("document.querySelector('.verdict h1, .verdict h2')?.textContent").catch(() => null);
    if (typeof title === 'string' && title !== '') return title;
    // oxlint-disable-next-line no-await-in-loop
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return null;
}
