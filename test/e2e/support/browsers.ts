import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe } from 'vitest';
import { findTool } from '../../../bin/tools.mjs';
import { requireTool } from '../../support/tools.ts';
import { DISPLAY_PROGRAMS } from './display.ts';
import { startChromium, startChromiumInWindow } from './chromium.ts';
import { startFirefox } from './firefox.ts';
import { startProxy } from './proxy.ts';
import type { Proxy, Sites } from './proxy.ts';
import type { Session } from './session.ts';

const OUTPUT = resolve(import.meta.dirname, '../../../.output');

const CHROMIUM = { name: 'Chromium', program: 'chromium', build: 'chrome-mv3', start: startChromium };
const FIREFOX = { name: 'Firefox', program: 'firefox-esr', build: 'firefox-mv3', start: startFirefox };

export interface Running {
  readonly session: Session;
  /** What the browser asked of the network; it stands between the two. */
  readonly proxy: Proxy;
  readonly close: () => Promise<void>;
}

type Tests = (start: (sites?: Sites) => Promise<Running>) => void;

/** The same tests in both browsers; a missing one is said aloud, and fails in CI. */
export function inEachBrowser(tests: Tests): void {
  for (const browser of [CHROMIUM, FIREFOX]) inBrowser(browser, tests);
}

/** In a window on a screen that nobody sees: there alone Chromium has a context menu and a keyboard. */
export function inChromiumWindow(tests: Tests): void {
  const missing = DISPLAY_PROGRAMS.filter((program) => findTool(program) === null);
  if (missing.length > 0)
    console.warn(`\n!!! NOT TESTED: Chromium's own menu and keys; they need ${missing.join(', ')}.\n`);
  describe.runIf(missing.length === 0)('in a window', () => {
    inBrowser({ ...CHROMIUM, start: startChromiumInWindow }, tests);
  });
}

/** Where the browser can ask about a permission, and be answered: Chromium in a window, and Firefox. */
export function inPromptingBrowsers(tests: Tests): void {
  inChromiumWindow(tests);
  inBrowser(FIREFOX, tests);
}

function inBrowser({ name, program, build, start }: typeof CHROMIUM, tests: Tests): void {
  const path = requireTool(program);
  describe.runIf(path !== null).each([name])('%s', () => {
    const extension = resolve(OUTPUT, build);
    if (!existsSync(extension)) throw new Error(`${extension} does not exist: run \`npm run build\` first.`);
    tests(async (sites) => {
      const proxy = await startProxy(sites);
      try {
        const session = await start({ path: path ?? '', extension, proxyPort: proxy.port });
        return { session, proxy, close: () => closeBoth(session, proxy) };
      } catch (error) {
        await proxy.close();
        throw error;
      }
    });
  });
}

async function closeBoth(session: Session, proxy: Proxy): Promise<void> {
  try {
    await session.close();
  } finally {
    await proxy.close();
  }
}
