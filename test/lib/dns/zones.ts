import { queryName } from '../../../lib/dns/names.ts';
import type { RecordType, Resolver } from '../../../lib/dns/resolver.ts';
import { zoneResolver } from '../../../lib/dns/zone.ts';

/** A name's records, each as `TYPE value`; `FAIL` instead of a value for a type that nobody answers. */
export type Lines = Readonly<Record<string, readonly string[]>>;

export interface AskedResolver extends Resolver {
  /** Every question so far, as `TYPE name`. */
  readonly asked: string[];
}

/** A zone in short, which remembers what it was asked. */
export function linesResolver(lines: Lines): AskedResolver {
  const zone: Record<string, Partial<Record<RecordType, string[]>>> = {};
  for (const [name, records] of Object.entries(lines)) {
    zone[name] = {};
    for (const record of records) {
      const blank = record.indexOf(' ');
      (zone[name][record.slice(0, blank) as RecordType] ??= []).push(record.slice(blank + 1));
    }
  }
  const inner = zoneResolver(zone);
  const asked: string[] = [];
  return {
    asked,
    resolve(name, type) {
      asked.push(`${type} ${name}`);
      const isFailing = lines[queryName(name) ?? '']?.includes(`${type} FAIL`);
      return isFailing ? Promise.resolve({ status: 'failed', reason: 'timeout' }) : inner.resolve(name, type);
    },
  };
}
