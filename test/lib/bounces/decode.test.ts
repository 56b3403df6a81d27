import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode } from '../../../lib/bounces/decode.ts';
import type { Reading } from '../../../lib/bounces/decode.ts';
import table from './masterbase-codes.json' with { type: 'json' };

const tablesOf = (code: string) => decode(code).map((reading) => reading.table);

const find = <Table extends Reading['table']>(code: string, name: Table) =>
  decode(code).find((reading): reading is Extract<Reading, { table: Table }> => reading.table === name);

describe('MasterBase', () => {
  test('the table has 45 codes', () => expect(table.codes).toHaveLength(45));

  test.each(table.codes)('$code', (row) => {
    expect(find(row.code, 'masterbase')).toMatchObject({
      code: row.code,
      title: row.title_es,
      description: row.description_es,
      state: row.status,
      class: row.class,
      reason: row.reason,
      subclass: row.subclass,
      move: row.who,
      moveAlt: row.who_alt,
      retried: row.retried,
      alsoSmtp: row.also_smtp,
    });
  });

  test.each(['302', '330', '331', '332', '450', '451', '452', '503'])('%s is not in it', (code) =>
    expect(tablesOf(code)).not.toContain('masterbase'),
  );

  test.each(['302', '330', '331', '332', '999', '112.5', '', '   '])('nobody knows %j', (code) =>
    expect(decode(code)).toEqual([]),
  );

  test.each([
    ['mo', 'MO'],
    ['NEW', 'New'],
    ['retry fail', 'Retry Fail'],
    ['  RETRY \t FAIL\n', 'Retry Fail'],
  ])('%j is %s', (typed, code) => expect(find(typed, 'masterbase')?.code).toBe(code));
});

describe('a number that stands in two tables', () => {
  const both = ['250', '421', '500', '501', '502', '504', '550', '551', '552', '553', '554'];

  test.each(both)('%s: MasterBase first, then SMTP', (code) => expect(tablesOf(code)).toEqual(['masterbase', 'smtp']));

  test.each(table.codes.map((row) => row.code))('%s is marked as the table marks it', (code) =>
    expect(find(code, 'masterbase')?.alsoSmtp).toBe(both.includes(code)),
  );

  test('beside an enhanced code it can only be SMTP’s', () => {
    expect(tablesOf('550 5.7.1')).toEqual(['smtp', 'enhanced']);
    expect(tablesOf('550-5.1.1')).toEqual(['smtp', 'enhanced']);
  });
});

describe('enhanced status codes', () => {
  test.each([
    ['5.7.1', 'permanent', 'Delivery not authorized, message refused'],
    ['4.7.1', 'transient', 'Delivery not authorized, message refused'],
    ['2.1.5', 'success', 'Destination address valid'],
    ['5.1.10', 'permanent', 'Recipient address has null MX'],
  ])('%s', (code, state, title) => {
    expect(decode(code)).toMatchObject([{ table: 'enhanced', code, state, title }]);
  });

  test.each(['3.7.1', '5.7', '5.7.1.2', '5.7.800', 'X.7.1', '05.7.1', '5.07.1', '5.7.1 '.repeat(2)])(
    '%j is none',
    (code) => expect(decode(code)).toEqual([]),
  );
});

test('nothing typed throws, and no key of an object is taken for a code', () => {
  for (const name of ['constructor', '__proto__', 'toString', 'hasOwnProperty']) expect(decode(name)).toEqual([]);
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => Array.isArray(decode(text))));
});
