import { cidrBounds, networkOf } from '../base/cidr.ts';
import type { Cidr } from '../base/cidr.ts';
import { ipFromNumber } from '../base/ip.ts';
import { mergeCidrs, overlap } from './merge.ts';

/** The addresses of `networks` that are in none of `others`, exactly; a network of which nothing is missing stays as it is. */
export function subtract(networks: readonly Cidr[], others: readonly Cidr[]): Cidr[] {
  const taken = mergeCidrs(others);
  return networks.flatMap((network) =>
    without(
      network,
      taken.filter((other) => overlap(network, other)),
    ),
  );
}

/** `taken` is merged: what it covers of a network, one of its own covers. */
function without(network: Cidr, taken: readonly Cidr[]): Cidr[] {
  if (taken.length === 0) return [network];
  const { version, prefix, first, last } = cidrBounds(network);
  if (taken.some((other) => covers(other, { first, last }))) return [];
  const middle = first + (last - first + 1n) / 2n;
  return [first, middle].flatMap((start) => {
    const half = networkOf(ipFromNumber(start, version), prefix + 1);
    return without(
      half,
      taken.filter((other) => overlap(half, other)),
    );
  });
}

function covers(other: Cidr, { first, last }: { readonly first: bigint; readonly last: bigint }): boolean {
  const bounds = cidrBounds(other);
  return bounds.first <= first && last <= bounds.last;
}
