import { describe, expect, test } from 'vitest';
import type { FilterData } from '../../../../lib/inspect/filters/filter.ts';
import { HEADERS } from '../../../../lib/inspect/filters/headers.ts';
import { dictionaries } from '../../../../lib/words/index.ts';

const modules: Readonly<Record<string, Readonly<Record<string, FilterData>>>> = import.meta.glob(
  '/lib/inspect/filters/data/*.ts',
  { eager: true },
);
const FILTERS = Object.values(modules).flatMap((exports) => Object.values(exports));
const rows = FILTERS.flatMap(({ headers }) => headers.flatMap((header) => header.rows));

/** The values of a token, as the vendor's page lists them. */
function meaningsOf(token: string): Record<string, string> {
  const report = HEADERS.get('x-forefront-antispam-report')!;
  return Object.fromEntries(
    report.rows.flatMap(([name, value, meaning]) => (name === token ? [[value, meaning]] : [])),
  );
}

describe('X-Forefront-Antispam-Report, as documented', () => {
  test('SFV', () => {
    expect(Object.keys(meaningsOf('SFV')).toSorted()).toEqual([
      'BLK',
      'NSPM',
      'SFE',
      'SKA',
      'SKB',
      'SKI',
      'SKN',
      'SKQ',
      'SKS',
      'SPM',
    ]);
  });

  test('IPV', () => {
    expect(meaningsOf('IPV')).toEqual({ CAL: 'ipv-cal', NLI: 'ipv-nli' });
  });

  test('CAT', () => {
    const documented =
      'AMP BIMP BULK DIMP FTBP GIMP HPHSH HPHISH HSPM INTOS MALW NONE OSPM PHSH SAP SPM SPOOF UIMP'.split(' ');
    expect(Object.keys(meaningsOf('CAT')).toSorted()).toEqual(documented.toSorted());
  });

  test('SCL: the values in use', () => {
    expect(Object.keys(meaningsOf('SCL')).toSorted()).toEqual(['-1', '0', '1', '5', '6', '7', '8', '9']);
  });
});

test('a meaning has words, and no words are left over', () => {
  const used = [...new Set(rows.map(([, , meaning]) => meaning))];
  for (const { filters } of Object.values(dictionaries))
    expect(Object.keys(filters.meaning).toSorted()).toEqual(used.toSorted());
});

test('no two files claim one header, and no file is left off the list', () => {
  const names = FILTERS.flatMap(({ headers }) => headers.map(({ name }) => name.toLowerCase()));
  expect(new Set(names).size).toBe(names.length);
  expect([...HEADERS.keys()].toSorted()).toEqual(names.toSorted());
});

test('no row stands behind one that takes everything of its token', () => {
  for (const { headers } of FILTERS)
    for (const { name, rows: own } of headers) {
      const seen = new Set<string>();
      for (const [token, value] of own) {
        expect(seen.has(token), `${name} ${token}:${value}`).toBe(false);
        if (value === '*') seen.add(token);
      }
    }
});
