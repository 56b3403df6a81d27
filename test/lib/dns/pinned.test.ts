import { describe, expect, test } from 'vitest';
import { pinnedResolver } from '../../../lib/dns/pinned.ts';
import { zoneResolver } from '../../../lib/dns/zone.ts';

const pinned = [
  { name: 'Sel._domainkey.Example.', record: 'v=DKIM1; p=AAAA' },
  { name: 'two.example', record: 'one' },
  { name: 'two.example', record: 'other' },
];
const zone = zoneResolver({ 'sel._domainkey.example': { TXT: ['published'], A: ['192.0.2.1'] } });

describe('pinned records', () => {
  test('answer before anybody is asked, in any spelling of the name', async () => {
    const asked: string[] = [];
    const next = { resolve: async (name: string) => (asked.push(name), { status: 'no-name' as const }) };
    expect(await pinnedResolver(pinned, next).resolve('sel._domainkey.EXAMPLE', 'TXT')).toEqual({
      status: 'found',
      records: ['v=DKIM1; p=AAAA'],
      ttl: 0,
      pinned: 'person',
    });
    expect(await pinnedResolver(pinned, null).resolve('two.example', 'TXT')).toMatchObject({
      records: ['one', 'other'],
    });
    expect(asked).toEqual([]);
  });

  test('are TXT records alone; everything else is the next one’s to answer', async () => {
    const resolver = pinnedResolver(pinned, zone);
    expect(await resolver.resolve('sel._domainkey.example', 'A')).toMatchObject({ records: ['192.0.2.1'] });
    expect(await resolver.resolve('elsewhere.example', 'TXT')).toEqual({ status: 'no-name' });
  });

  test.each(['elsewhere.example', 'a..b', ''])('with nobody behind them “%s” is unasked, not missing', async (name) => {
    const unasked = { status: 'failed', reason: 'unasked' };
    expect(await pinnedResolver(pinned, null).resolve(name, 'TXT')).toEqual(unasked);
    expect(await pinnedResolver([], null).resolve(name, 'A')).toEqual(unasked);
  });
});
