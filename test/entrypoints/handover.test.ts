import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { handOver, handToPage, handedAt, panelPlace, watchPlace } from '../../entrypoints/shared/handover.ts';
import { setUpDesk } from '../../entrypoints/shared/desk.ts';

beforeEach(() => fakeBrowser.reset());

const text = (value: string) => ({ kind: 'text', text: value, fidelity: 'exact' }) as const;

test('what is handed to a panel is found there, and is nobody else’s', async () => {
  await handOver(panelPlace(7), text('550'));
  expect(await handedAt(panelPlace(7))).toEqual(text('550'));
  expect(await handedAt(panelPlace(8))).toBeNull();
});

test('a panel that is open hears of it; what is not ours it does not hear', async () => {
  const heard = vi.fn();
  const stop = watchPlace(panelPlace(7), heard);
  await handOver(panelPlace(7), text('421'));
  await handOver(panelPlace(8), text('550'));
  await fakeBrowser.storage.session.set({ [panelPlace(7)]: { kind: 'script' } });
  expect(heard.mock.calls).toEqual([[text('421')]]);
  stop();
  await handOver(panelPlace(7), text('550'));
  expect(heard).toHaveBeenCalledOnce();
});

test('pages have an address of their own, and older readings make room', async () => {
  const first = await handToPage(text('1'));
  const second = await handToPage(text('2'));
  const third = await handToPage(text('3'));
  const placeOf = (address: string) => decodeURIComponent(new URL(address).hash.slice(1));
  expect(new URL(third).pathname).toBe('/page.html');
  expect(await handedAt(placeOf(third))).toEqual(text('3'));
  expect(await handedAt(placeOf(second))).toBeNull();
  expect(await handedAt(placeOf(first))).toBeNull();
});

test('“yes, mine” is kept, and every open window judges anew', async () => {
  const desk = await setUpDesk();
  const other = await setUpDesk();
  desk.adopt({
    suggestion: {
      hosts: ['mx1.example.com'],
      platform: 'google',
      server: 'mx1.example.com',
      ip: '192.0.2.1' as never,
      hop: 0,
    },
    gateway: null,
  });
  expect(desk.preferences.value).toMatchObject({ ownHosts: ['mx1.example.com'], platform: 'google' });
  await vi.waitFor(() => expect(other.preferences.value.ownHosts).toEqual(['mx1.example.com']));
});

test('a gateway that stands in front is added once, and takes nothing away', async () => {
  const desk = await setUpDesk();
  desk.keep({ gateways: ['proofpoint'] });
  for (const _ of [1, 2]) desk.adopt({ suggestion: null, gateway: { id: 'mimecast', proof: 'network' } });
  expect(desk.preferences.value.gateways).toEqual(['proofpoint', 'mimecast']);
});
