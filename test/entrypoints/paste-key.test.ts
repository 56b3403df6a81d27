import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { setUpDesk } from '../../entrypoints/shared/desk.ts';
import { pasteKey } from '../../entrypoints/shared/paste-key.ts';
import { MAX_KEYS } from '../../entrypoints/shared/preferences.ts';
import { load } from '../../entrypoints/shared/store.ts';

beforeEach(() => fakeBrowser.reset());

const NAME = 's1._domainkey.banco.example';

test('a pasted key is kept under its name; pasted anew, it takes the place of the old one', async () => {
  const desk = await setUpDesk();
  expect(pasteKey(desk, NAME, `${NAME}. IN TXT "v=DKIM1; " "p=AAAA"`)).toBeNull();
  expect(pasteKey(desk, 's2._domainkey.banco.example', 'p=BBBB')).toBeNull();
  expect(pasteKey(desk, NAME, 'v=DKIM1; p=CCCC')).toBeNull();
  const keys = [
    { name: 's2._domainkey.banco.example', record: 'p=BBBB' },
    { name: NAME, record: 'v=DKIM1; p=CCCC' },
  ];
  expect(desk.preferences.value.keys).toEqual(keys);
  expect((await load()).value.keys).toEqual(keys);
});

test.each([
  ['other-name', 's2._domainkey.banco.example. IN TXT "p=AAAA"'],
  ['no-key', 'v=spf1 include:spf.banco.example -all; a=b'],
  ['no-key', '"v=DKIM1; k=rsa"'],
  ['no-key', '"v=DMARC1; p=reject"'],
  ['no-record', 'hello'],
])('%s: %s is not kept', async (fault, text) => {
  const desk = await setUpDesk();
  expect(pasteKey(desk, NAME, text)).toMatchObject({ fault });
  expect(desk.preferences.value.keys).toEqual([]);
});

test('there is a limit, but a key can always be pasted anew', async () => {
  const desk = await setUpDesk();
  const name = (index: number) => `s${index}._domainkey.banco.example`;
  desk.keep({ keys: Array.from({ length: MAX_KEYS }, (_, index) => ({ name: name(index), record: 'p=' })) });
  expect(pasteKey(desk, name(MAX_KEYS), 'p=AAAA')).toEqual({ fault: 'too-many-keys', params: { count: MAX_KEYS } });
  expect(pasteKey(desk, name(0), 'p=AAAA')).toBeNull();
  expect(desk.preferences.value.keys).toHaveLength(MAX_KEYS);
});
