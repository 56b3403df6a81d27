import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { grabTab } from '../../entrypoints/shared/grab-tab.ts';

type Asked = { target: { allFrames?: boolean } };

const found = (webmail: string) => ({
  ok: true,
  webmail,
  way: 'element',
  copy: null,
  base64: 'eA==',
  fidelity: 'headers',
  platform: null,
});
const framed = { ok: false, recognised: 'gmx', reason: 'foreign-frame', tried: [] };

/** What the top document answers, and what all frames do together. */
function pageAnswers(top: unknown, frames: readonly unknown[] = []) {
  vi.spyOn(browser.scripting, 'executeScript').mockImplementation((async ({ target }: Asked) => {
    if (top instanceof Error) throw top;
    return [top, ...(target.allFrames ? frames : [])].map((result, frameId) => ({ result, frameId }));
  }) as never);
}

const tabAt = (url: string) => vi.spyOn(browser.tabs, 'get').mockResolvedValue({ url } as never);

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

test('a frame of another site that may be read is read', async () => {
  pageAnswers(framed, [null, found('gmx')]);
  expect(await grabTab(1)).toEqual(found('gmx'));
});

test.each([
  ['without its permission it is missing', []],
  ['another webmail’s frame, or anybody’s, is not taken', [found('generic'), found('gmail'), { lie: true }]],
])('%s', async (_, frames) => {
  pageAnswers(framed, frames);
  expect(await grabTab(1)).toEqual(framed);
});

test('frames of a page that nobody knows are left alone', async () => {
  pageAnswers({ ...framed, recognised: null }, [found('generic')]);
  expect(await grabTab(1)).toMatchObject({ ok: false, reason: 'foreign-frame' });
});

test.each([
  ['view-source:https://correo.example/', 'view-source'],
  ['https://correo.example/informe.pdf', 'viewer'],
  ['https://correo.example/api/v1/messages', 'viewer'],
  ['file:///tmp/x.eml', 'viewer'],
  ['chrome://settings/', 'unreachable'],
  ['about:config', 'unreachable'],
  ['https://addons.mozilla.org/es/firefox/', 'unreachable'],
  ['https://chromewebstore.google.com/', 'unreachable'],
  ['', 'unreachable'],
])('a page the browser keeps from us: %s', async (url, reason) => {
  pageAnswers(new Error('Cannot access contents of the page'));
  tabAt(url);
  expect(await grabTab(1)).toEqual({ ok: false, recognised: null, reason, tried: [] });
});

test('a page whose script never rests', async () => {
  vi.useFakeTimers();
  vi.spyOn(browser.scripting, 'executeScript').mockReturnValue(new Promise(() => {}) as never);
  const grab = grabTab(1);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await grab).toMatchObject({ ok: false, reason: 'no-answer' });
});
