import { describe, expect, test } from 'vitest';
import { dataSins } from './data.ts';

const json: Readonly<Record<string, unknown>> = import.meta.glob('/lib/**/data/*.json', {
  eager: true,
  import: 'default',
});
const modules: Readonly<Record<string, Readonly<Record<string, unknown>>>> = import.meta.glob('/lib/**/data/*.ts', {
  eager: true,
});

describe('data files', () => {
  test('every file of facts has its source and its date', () => {
    const tables = Object.entries(modules).flatMap(([path, exports]) =>
      Object.entries(exports).map(([name, value]) => ({ path: `${path} ${name}`, value })),
    );
    const files = [...tables, ...Object.entries(json).map(([path, value]) => ({ path, value }))];
    expect(files).not.toEqual([]);
    expect(dataSins(files)).toEqual([]);
  });

  test.each([
    [{ asOf: '2026-11-24' }, 'source'],
    [{ source: ' ', asOf: '2026-11-24' }, 'source'],
    [{ source: [], asOf: '2026-11-24' }, 'source'],
    [{ source: 'RFC 3463' }, 'asOf'],
    [{ source: 'RFC 3463', asOf: 'yesterday' }, 'asOf'],
  ])('the rule sees it: %j', (value, says) => {
    expect(dataSins([{ path: 'x.json', value }])).toEqual([expect.stringContaining(says)]);
  });

  test.each([[['a list']], [null], ['text']])('a file without a place for them: %j', (value) => {
    expect(dataSins([{ path: 'x.json', value }])).toHaveLength(2);
  });
});
