import { expect, test } from 'vitest';
import { readsAsKey } from '../../../lib/authentication/dkim/key-record.ts';
import { queryName } from '../../../lib/dns/names.ts';
import { isTxtRecord } from '../../../lib/dns/pasted.ts';
import { pinnedKeys } from '../../../lib/senders/pinned-keys.ts';
import { PROFILES } from '../../../lib/senders/profiles/index.ts';
import { masterbase } from '../../../lib/senders/profiles/masterbase.ts';

const key = (name: string, record = 'v=DKIM1; p=AAAA') => ({ name: `${name}._domainkey.banco.example`, record });

test('a profile’s keys count beside the pasted ones, which outrank it', () => {
  const profile = { ...masterbase, keys: [key('s1', 'p=old'), key('s2')] };
  expect(pinnedKeys([key('s1')], [masterbase, profile])).toEqual([key('s1'), { ...key('s2'), by: 'profile' }]);
  expect(pinnedKeys([], [masterbase])).toEqual([]);
});

test('the keys of the built-in profiles are keys, under names that are asked for', () => {
  const keys = PROFILES.flatMap((profile) => profile.keys ?? []);
  expect(
    keys.filter(({ name, record }) => queryName(name) !== name || !isTxtRecord(record) || !readsAsKey(record)),
  ).toEqual([]);
});
