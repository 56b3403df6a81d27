import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '../../entrypoints/background.ts';
import { handedAt, panelPlace } from '../../entrypoints/shared/handover.ts';
import { save } from '../../entrypoints/shared/store.ts';

type Listener = (...args: never[]) => void;

const heard: Record<'click' | 'command', Listener | undefined> = { click: undefined, command: undefined };
const order: string[] = [];
const menus = new Map<unknown, unknown>();
let pages: Record<string, unknown> = {};

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  order.length = 0;
  menus.clear();
  pages = {};
  const panel = { open: () => Promise.resolve(void order.push('open')) };
  Object.assign(browser, { sidePanel: panel });
  vi.spyOn(browser.contextMenus, 'removeAll').mockResolvedValue(undefined);
  vi.spyOn(browser.contextMenus, 'create').mockImplementation(
    (item) => (menus.set(item.id, item.title), item.id ?? ''),
  );
  vi.spyOn(browser.contextMenus.onClicked, 'addListener').mockImplementation(
    (listener) => void (heard.click = listener as Listener),
  );
  vi.spyOn(browser.commands.onCommand, 'addListener').mockImplementation(
    (listener) => void (heard.command = listener as Listener),
  );
  vi.spyOn(browser.scripting, 'executeScript').mockImplementation((async ({ files }: { files: string[] }) => {
    order.push('ask');
    const result = pages[files[0]!];
    if (result instanceof Error) throw result;
    return [{ result, frameId: 0 }];
  }) as never);
  background.main();
});

const tab = { id: 3, windowId: 7 } as never;
const click = (info: object) => heard.click!(info as never, tab);
const handed = (kind: string) =>
  vi.waitFor(async () => {
    const found = await handedAt(panelPlace(7));
    expect(found?.kind).toBe(kind);
    return found;
  });

describe('a selection', () => {
  test('opens the panel and asks the page before anything is awaited', async () => {
    pages['/selection.js'] = 'Received: from a\nby b';
    click({ menuItemId: 'selection', frameId: 0, selectionText: 'Received: from a by b' });
    expect(order).toEqual(['open', 'ask']);
    expect(await handed('text')).toMatchObject({ text: 'Received: from a\nby b', fidelity: 'transcoded' });
  });

  test('that the page does not give comes from the menu, flattened', async () => {
    pages['/selection.js'] = new Error('Cannot access contents of the page');
    click({ menuItemId: 'selection', frameId: 4, selectionText: '550 5.7.1' });
    expect(await handed('text')).toMatchObject({ text: '550 5.7.1', fidelity: 'flattened' });
  });

  test('of exactly Firefox’s limit is truncated', async () => {
    pages['/selection.js'] = '';
    click({ menuItemId: 'selection', frameId: 0, selectionText: 'x'.repeat(16_384) });
    expect(await handed('text')).toMatchObject({ fidelity: 'truncated' });
  });

  test('that is empty never becomes the whole page', async () => {
    pages['/selection.js'] = '';
    pages['/grab.js'] = {
      ok: true,
      webmail: 'generic',
      way: 'element',
      copy: null,
      base64: '',
      fidelity: 'exact',
      platform: null,
    };
    click({ menuItemId: 'selection', frameId: 0, selectionText: '' });
    expect(await handed('text')).toMatchObject({ text: '' });
  });
});

describe('a page', () => {
  const answer = { ok: false, recognised: 'gmail', reason: 'no-source', tried: [] };

  test('is asked by the menu, and by the shortcut', async () => {
    pages['/grab.js'] = answer;
    click({ menuItemId: 'page', frameId: 0 });
    expect(await handed('grab')).toEqual({ kind: 'grab', grab: answer });
    heard.command!('open-panel' as never, tab);
    expect(order.filter((step) => step === 'open')).toHaveLength(2);
  });

  test('that the browser keeps from us is a page without a source', async () => {
    pages['/grab.js'] = new Error('Cannot access a chrome:// URL');
    click({ menuItemId: 'page', frameId: 0 });
    expect(await handed('grab')).toMatchObject({ grab: { ok: false } });
  });
});

test('the menus speak the chosen language, and change with it', async () => {
  await save({ language: 'es' });
  await vi.waitFor(() => expect(menus.get('selection')).toBe('Descifrar esto con Postern'));
  await save({ language: 'en' });
  await vi.waitFor(() => expect(menus.get('selection')).toBe('Decode this with Postern'));
  expect([...menus.keys()]).toEqual(['selection', 'page']);
});
