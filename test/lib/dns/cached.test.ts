import { describe, expect, test } from 'vitest';
import { cachedResolver } from '../../../lib/dns/cached.ts';
import type { DnsAnswer } from '../../../lib/dns/resolver.ts';

function setUp(answer: DnsAnswer, maxEntries?: number) {
  const asked: string[] = [];
  const clock = { now: 1_000_000 };
  const inner = {
    async resolve(name: string, type: string) {
      asked.push(`${type} ${name}`);
      await Promise.resolve();
      return answer;
    },
  };
  const options = { now: () => clock.now, ...(maxEntries === undefined ? {} : { maxEntries }) };
  return { asked, clock, resolver: cachedResolver(inner, options) };
}

const found = (ttl: number): DnsAnswer => ({ status: 'found', records: ['192.0.2.1'], ttl });

describe('an answer is kept', () => {
  test.each<[string, DnsAnswer, number]>([
    ['as long as it says', found(300), 300],
    ['for a day at most', found(2 ** 31 - 1), 86_400],
    ['a minute where there is nothing', { status: 'no-data' }, 60],
    ['a minute where there is no name', { status: 'no-name' }, 60],
    ['five seconds where nobody answers', { status: 'failed', reason: 'timeout' }, 5],
  ])('%s', async (_, answer, seconds) => {
    const { asked, clock, resolver } = setUp(answer);
    expect(await resolver.resolve('a.example', 'A')).toEqual(answer);
    clock.now += seconds * 1000 - 1;
    expect(await resolver.resolve('a.example', 'A')).toEqual(answer);
    expect(asked).toHaveLength(1);
    clock.now += 1;
    await resolver.resolve('a.example', 'A');
    expect(asked).toHaveLength(2);
  });

  test('not at all, if it says so', async () => {
    const { asked, resolver } = setUp(found(0));
    for (const _ of [1, 2]) await resolver.resolve('a.example', 'A');
    expect(asked).toHaveLength(2);
  });

  test('for its name in any case, and its type', async () => {
    const { asked, resolver } = setUp(found(300));
    await resolver.resolve('a.example', 'A');
    await resolver.resolve('A.Example', 'A');
    await resolver.resolve('a.example', 'AAAA');
    expect(asked).toEqual(['A a.example', 'AAAA a.example']);
  });

  test('the oldest goes first', async () => {
    const { asked, resolver } = setUp(found(300), 2);
    for (const name of ['a', 'b', 'c', 'b', 'c', 'a']) await resolver.resolve(name, 'A');
    expect(asked).toEqual(['A a', 'A b', 'A c', 'A a']);
  });
});

test('a question on its way is not asked again', async () => {
  const { asked, resolver } = setUp(found(0));
  await Promise.all([1, 2, 3].map(() => resolver.resolve('a.example', 'A')));
  expect(asked).toHaveLength(1);
});
