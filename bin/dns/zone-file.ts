import { parseIp } from '../../lib/base/ip.ts';
import { queryName } from '../../lib/dns/names.ts';
import type { RecordType } from '../../lib/dns/resolver.ts';
import type { Zone } from '../../lib/dns/zone.ts';

/** A zone that cannot be read: where, and why. */
export class ZoneError extends Error {}

type Records = Partial<Record<RecordType, readonly string[]>>;

const TYPES: readonly RecordType[] = ['A', 'AAAA', 'MX', 'TXT', 'PTR', 'CNAME'];

/** What a record of a type is, in the spelling of the contract; null where it is none. */
const SPELLINGS: Readonly<Record<RecordType, (text: string) => string | null>> = {
  A: (text) => addressOf(text, false),
  AAAA: (text) => addressOf(text, true),
  MX: exchangeOf,
  TXT: (text) => text,
  PTR: queryName,
  CNAME: queryName,
};

/**
 * Reads a zone file: `{"name": {"A": ["192.0.2.1"], "MX": ["10 mx.example"], "TXT": ["v=spf1 -all"]}}`. Anything in it
 * that is no record is an error that names the line.
 */
export function readZone(text: string): Zone {
  const zone = new Map<string, Records>();
  for (const [name, records] of entriesOf(parse(text), text, '')) {
    const owner = queryName(name);
    if (owner === null) throw fault(text, name, `${JSON.stringify(name)} is no name`);
    if (zone.has(owner)) throw fault(text, name, `${name} stands there twice`);
    const own: Records = {};
    for (const [written, values] of entriesOf(records, text, name)) {
      const type = TYPES.find((one) => one === written);
      if (!type)
        throw fault(text, name, `${name} has a type ${JSON.stringify(written)}: ${TYPES.join(', ')} are known`);
      own[type] = recordsOf(values, type, (reason) => fault(text, name, `${name} ${type}: ${reason}`));
    }
    zone.set(owner, own);
  }
  return Object.fromEntries(zone);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new ZoneError(error instanceof Error ? error.message.split('\n')[0] : String(error));
  }
}

function entriesOf(value: unknown, text: string, name: string): [string, unknown][] {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return Object.entries(value);
  throw fault(text, name, name === '' ? 'no object of names' : `${name} has no object of types`);
}

function recordsOf(values: unknown, type: RecordType, bad: (reason: string) => ZoneError): string[] {
  if (!Array.isArray(values)) throw bad('no list of records');
  return values.map((value: unknown) => {
    const spelled = typeof value === 'string' ? SPELLINGS[type](value) : null;
    if (spelled === null) throw bad(`${JSON.stringify(value)} is no such record`);
    return spelled;
  });
}

function addressOf(text: string, isIpv6: boolean): string | null {
  return text.includes(':') === isIpv6 ? parseIp(text) : null;
}

function exchangeOf(text: string): string | null {
  const [, preference, name = ''] = /^(\d{1,5}) (\S+)$/.exec(text) ?? [];
  const exchange = name === '.' ? name : queryName(name);
  return exchange === null || preference === undefined ? null : `${Number(preference)} ${exchange}`;
}

/** Where the name stands first as a key. */
function fault(text: string, name: string, reason: string): ZoneError {
  const at = name === '' ? 0 : text.indexOf(JSON.stringify(name));
  const line = text.slice(0, Math.max(at, 0)).split('\n').length;
  return new ZoneError(`line ${line}: ${reason}`);
}
