import { BlockList } from 'node:net';
import { mergeCidr } from 'cidr-tools';
import ipaddr from 'ipaddr.js';
import { expect, test } from 'vitest';
import { parseCidr } from '../../lib/base/cidr.ts';
import type { Cidr } from '../../lib/base/cidr.ts';
import { ipv4At, ipv4Text } from '../../lib/base/ipv4.ts';
import { mergeCidrs } from '../../lib/ranges/merge.ts';
import { rangeIndex } from '../../lib/ranges/range-index.ts';
import { readRanges } from '../../lib/ranges/read.ts';
import { fastest } from './growth.ts';

const LENGTHS = [
  16,
  18,
  19,
  20,
  21,
  22,
  22,
  23,
  23,
  ...Array<number>(6).fill(24),
  25,
  26,
  27,
  28,
  29,
  30,
  32,
  32,
  32,
  32,
];
const ADDRESSES = 20_000;

/** A linear congruential generator: the same ranges in every run. */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function networksOf(count: number): Cidr[] {
  const draw = random(count);
  return Array.from({ length: count }, () => {
    const length = LENGTHS[draw(LENGTHS.length)] ?? 24;
    const size = 2 ** (32 - length);
    const first = 1 + draw(126) + (draw(2) === 0 ? 0 : 97);
    const start = Math.floor((first * 2 ** 24 + draw(2 ** 24)) / size) * size;
    return parseCidr(`${ipv4Text(start)}/${length}`) ?? never();
  });
}

function addressesFor(networks: readonly Cidr[]): string[] {
  const draw = random(7);
  return Array.from({ length: ADDRESSES }, (_, place) => {
    if (place % 2 === 0) return ipv4Text(draw(2 ** 32));
    const [start = '', length] = (networks[draw(networks.length)] ?? '').split('/');
    return ipv4Text(ipv4At(start, 0, start.length) + draw(2 ** (32 - Number(length))));
  });
}

/** The least that a right answer needs: sorted starts and ends, and a binary search. */
function limit(networks: readonly string[]): (address: string) => boolean {
  const packed = Float64Array.from(networks, (network) => {
    const [start = '', length] = network.split('/');
    return ipv4At(start, 0, start.length) * 64 + Number(length);
  });
  packed.sort();
  const starts = new Uint32Array(packed.length);
  const ends = new Uint32Array(packed.length);
  let count = 0;
  for (const one of packed) {
    const start = Math.floor(one / 64);
    const end = start + 2 ** (32 - (one % 64)) - 1;
    if (count > 0 && start <= ends[count - 1]! + 1) ends[count - 1] = Math.max(end, ends[count - 1]!);
    else {
      starts[count] = start;
      ends[count++] = end;
    }
  }
  return (address) => {
    const number = ipv4At(address, 0, address.length);
    let [low, high] = [0, count];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (starts[middle]! <= number) low = middle + 1;
      else high = middle;
    }
    return low > 0 && number <= ends[low - 1]!;
  };
}

function loop(networks: readonly string[]): (address: string) => boolean {
  const parsed = networks.map((network) => ipaddr.IPv4.parseCIDR(network));
  return (address) => {
    const one = ipaddr.IPv4.parse(address);
    return parsed.some((network) => one.match(network));
  };
}

function countIn(has: (address: string) => boolean, addresses: readonly string[]): number {
  let found = 0;
  for (const address of addresses) if (has(address)) found++;
  return found;
}

test('look-up in 100 000 ranges: at most 1.5 times the limit, three times faster than the list of Node', async ({
  bench,
}) => {
  const networks = networksOf(100_000);
  const addresses = addressesFor(networks);
  const ours = rangeIndex(networks);
  const least = limit(networks);
  const list = new BlockList();
  for (const network of networks) list.addSubnet(network.split('/')[0]!, Number(network.split('/')[1]), 'ipv4');
  expect(countIn((one) => ours.has(one), addresses)).toBe(countIn(least, addresses));
  const results = await bench.compare(
    bench('ours', () => void countIn((one) => ours.has(one), addresses)),
    bench('limit', () => void countIn(least, addresses)),
    bench('net.BlockList', () => void countIn((one) => list.check(one, 'ipv4'), addresses)),
  );
  const { throughput } = results.get('ours');
  expect(results.get('limit').throughput.mean / throughput.mean).toBeLessThan(1.5);
  expect(throughput.mean / results.get('net.BlockList').throughput.mean).toBeGreaterThan(3);
});

test('look-up in 100 000 ranges: at least 2 000 times faster than asking ipaddr.js for each', async ({ bench }) => {
  const networks = networksOf(100_000);
  const [ours, peer] = [rangeIndex(networks), loop(networks)];
  const few = addressesFor(networks).slice(0, 20);
  const results = await bench.compare(
    bench('ours, a thousand times', () =>
      void Array.from({ length: 1000 }, () => countIn((one) => ours.has(one), few))),
    bench('ipaddr.js', () => void countIn(peer, few)),
  );
  const ratio =
    (results.get('ours, a thousand times').throughput.mean * 1000) / results.get('ipaddr.js').throughput.mean;
  expect(ratio).toBeGreaterThan(2000);
});

test('look-up in five ranges: at least six times faster than ipaddr.js', async ({ bench }) => {
  const networks = networksOf(5);
  const addresses = addressesFor(networks);
  const [ours, peer] = [rangeIndex(networks), loop(networks)];
  const results = await bench.compare(
    bench('ours', () => void countIn((one) => ours.has(one), addresses)),
    bench('ipaddr.js', () => void countIn(peer, addresses)),
  );
  expect(results.get('ours').throughput.mean / results.get('ipaddr.js').throughput.mean).toBeGreaterThan(6);
});

test('making the index of 100 000 ranges: at most twice the limit, ten bytes a range', async ({ bench }) => {
  const networks = networksOf(100_000);
  expect(rangeIndex(networks).bytes).toBeLessThanOrEqual(10 * networks.length);
  const results = await bench.compare(
    bench('ours', () => void rangeIndex(networks)),
    bench('limit', () => void limit(networks)),
  );
  expect(results.get('limit').throughput.mean / results.get('ours').throughput.mean).toBeLessThan(2);
});

test('merging 100 000 ranges: no slower than cidr-tools, the same list', async ({ bench }) => {
  const networks = networksOf(100_000).map((network, place) =>
    place % 4 < 2 ? (parseCidr(`10.${(place >> 8) & 255}.${place & 255}.0/24`) ?? never()) : network,
  );
  expect(mergeCidrs(networks)).toStrictEqual(mergeCidr(networks));
  const results = await bench.compare(
    bench('ours', () => void mergeCidrs(networks)),
    bench('cidr-tools', () => void mergeCidr(networks)),
  );
  expect(results.get('ours').throughput.mean / results.get('cidr-tools').throughput.mean).toBeGreaterThan(1);
});

test('growth from 1 000 to 20 000 ranges: look-up, index, merge, reading', () => {
  const exponents: Record<string, number> = {};
  const [small, large] = [networksOf(1000), networksOf(20_000)];
  const works: Record<string, (networks: Cidr[]) => () => void> = {
    'look-up': (networks) => {
      const [index, addresses] = [rangeIndex(networks), addressesFor(networks)];
      return () => void countIn((one) => index.has(one), addresses);
    },
    index: (networks) => () => void rangeIndex(networks),
    merge: (networks) => () => void mergeCidrs(networks),
    read: (networks) => {
      const text = networks.join('\n');
      return () => void readRanges(text);
    },
  };
  for (const [name, work] of Object.entries(works))
    exponents[name] = Math.log(fastest(work(large)) / fastest(work(small))) / Math.log(20);
  console.log('exponents', exponents);
  expect(exponents['look-up']).toBeLessThan(0.3);
  for (const name of ['index', 'merge', 'read']) expect([name, exponents[name]! < 1.3]).toStrictEqual([name, true]);
});

function never(): never {
  throw new Error('not a network');
}
