import { readFileSync } from 'node:fs';
import { cachedResolver } from '../../lib/dns/cached.ts';
import { isPlainDoh, readDohUrl } from '../../lib/dns/doh-url.ts';
import { dohResolver } from '../../lib/dns/doh.ts';
import type { Resolver } from '../../lib/dns/resolver.ts';
import { zoneResolver } from '../../lib/dns/zone.ts';
import { http2Fetch } from '../dns/http2-fetch.ts';
import { systemResolver } from '../dns/system-resolver.ts';
import { readZone, ZoneError } from '../dns/zone-file.ts';
import { UsageError } from './usage.ts';

/** For one question: a recursive resolver that has to ask its way through takes a second or two. */
const TIMEOUT_MS = 5000;

/**
 * `--dns none|system|URL|FILE`: who answers questions of DNS; null for nobody, which is the default. `clock` gives
 * milliseconds: it is the cache's, not that of `--at`.
 */
export function readResolver(option: string | undefined, clock: () => number): Resolver | null {
  if (option === undefined || option === 'none') return null;
  if (option === 'system') return cachedResolver(systemResolver({ timeoutMs: TIMEOUT_MS }), { now: clock });
  if (/^[a-z][\d+.a-z-]*:\/\//i.test(option)) return cachedResolver(readUrl(option), { now: clock });
  return readFile(option);
}

function readUrl(option: string): Resolver {
  const url = readDohUrl(option);
  if (url === null) throw new UsageError(`--dns ${option}: not an address like https://dns.example/dns-query`);
  const overHttp2 = http2Fetch();
  // A resolver behind an old proxy speaks HTTP/1.1 alone.
  const either = (target: string, request: RequestInit) =>
    overHttp2(target, request).catch(() => fetch(target, request));
  return dohResolver({ url, fetch: isPlainDoh(new URL(url)) ? fetch : either, timeoutMs: TIMEOUT_MS });
}

function readFile(file: string): Resolver {
  try {
    return zoneResolver(readZone(readFileSync(file, 'utf8')));
  } catch (error) {
    const isOurs = !(error instanceof ZoneError) && !(error instanceof Error && 'code' in error);
    if (isOurs) throw error;
    const reason = error.message.split('\n')[0];
    throw new UsageError(`--dns ${file}: ${reason}; none, system, an https:// address or a zone file`);
  }
}
