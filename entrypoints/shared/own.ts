import { aligned } from '../../lib/authentication/alignment.ts';
import { cidrBounds, networkOf, parseCidr } from '../../lib/base/cidr.ts';
import { parseDomain } from '../../lib/base/domain.ts';
import { parseIp } from '../../lib/base/ip.ts';
import type { EntryError, OwnEntry } from '../../components/options/Servers.tsx';
import type { Preferences } from './preferences.ts';

/** More than anybody runs; every line of every message is compared with each. */
const MAX_ENTRIES = 200;

/** Wider than this is no network of one organisation: the old class A, and the least a registry hands an IPv6 provider's provider. */
const WIDEST = { 4: 8, 6: 16 } as const;

type Typed = { readonly entry: OwnEntry } | { readonly error: EntryError };

/** What was typed as ours: a host, `.suffix` for its subdomains, an address, or a network; else what is wrong with it. */
export function readOwn(typed: string, { ownHosts, ownNetworks }: Preferences): Typed {
  const value = typed.trim().toLowerCase();
  if (ownHosts.length + ownNetworks.length >= MAX_ENTRIES) return wrong('too-many', { count: MAX_ENTRIES });
  const read = /[:/]|^[\d.]+$/.test(value) ? readNetwork(value) : readHost(value);
  if ('error' in read) return read;
  const known: readonly string[] = [...ownHosts, ...ownNetworks];
  return known.includes(read.entry.value) ? wrong('twice', { value: read.entry.value }) : read;
}

/** The name under which results are signed: a domain, or one word, since both are in use (RFC 8601 §2.5). */
export function readAuthservId(typed: string, { authservIds }: Preferences): Typed {
  const value = typed.trim().toLowerCase();
  if (authservIds.length >= MAX_ENTRIES) return wrong('too-many', { count: MAX_ENTRIES });
  const name = parseDomain(value);
  if (!name) return wrong('not-a-name', { value });
  return authservIds.includes(name) ? wrong('twice', { value: name }) : { entry: { kind: 'authservId', value: name } };
}

function readNetwork(value: string): Typed {
  const network = parseCidr(value);
  if (!network) {
    const slash = value.indexOf('/');
    const address = slash < 0 ? null : parseIp(value.slice(0, slash));
    const whole = address && /^\d{1,3}$/.test(value.slice(slash + 1)) ? parseNetworkOf(value) : null;
    return whole ? wrong('host-bits', { value, network: whole }) : wrong('not-a-name', { value });
  }
  const { prefix, version } = cidrBounds(network);
  if (prefix === 0) return wrong('everything', { value });
  if (prefix < WIDEST[version]) return wrong('too-wide', { value });
  return { entry: { kind: 'network', value: network } };
}

/** The network around an address with host bits; null where the prefix is none. */
function parseNetworkOf(value: string): string | null {
  const [text = '', digits = ''] = value.split('/');
  const address = parseIp(text);
  const prefix = Number(digits);
  return address && prefix <= (address.includes(':') ? 128 : 32) ? networkOf(address, prefix) : null;
}

function readHost(value: string): Typed {
  const isSuffix = value.startsWith('.');
  const name = parseDomain(isSuffix ? value.slice(1) : value);
  if (!name) return wrong('not-a-name', { value });
  if (!isSuffix) return { entry: { kind: 'host', value: name } };
  return isPublicSuffix(name) ? wrong('public-suffix', { value }) : { entry: { kind: 'suffix', value: `.${name}` } };
}

/** Under a public suffix two names are two organisations. */
function isPublicSuffix(name: string): boolean {
  return aligned(`a.${name}`, `b.${name}`) === null;
}

function wrong(key: EntryError['key'], params: EntryError['params']): Typed {
  return { error: { key, params } };
}
