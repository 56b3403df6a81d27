import { describe, expect, test } from 'vitest';
import { decode } from '../../../lib/bounces/decode.ts';
import { ENHANCED } from '../../../lib/bounces/data/enhanced.ts';
import { GMAIL } from '../../../lib/bounces/data/gmail.ts';
import { MASTERBASE } from '../../../lib/bounces/data/masterbase.ts';
import { MICROSOFT } from '../../../lib/bounces/data/microsoft.ts';
import { OWN_NUMBERS } from '../../../lib/bounces/data/own-numbers.ts';
import { PROVIDERS } from '../../../lib/bounces/data/providers.ts';
import { REASONS } from '../../../lib/bounces/data/reasons.ts';
import { SMTP } from '../../../lib/bounces/data/smtp.ts';
import { SPEAKERS } from '../../../lib/bounces/data/speakers.ts';
import { judge } from '../../../lib/bounces/judge.ts';
import { providerOf } from '../../../lib/bounces/provider.ts';
import { PROVIDER_ENTRIES } from '../../../lib/bounces/provider-entries.ts';
import { PHRASES } from '../../../lib/bounces/vocabulary/phrases.ts';
import { line, said } from './said.ts';

const HOSTS = new Map(Object.entries(SPEAKERS.rows).map(([provider, { hosts }]) => [provider, hosts]));

/** A text that holds a pattern: its gaps filled, its open words ended. */
const holding = (pattern: string) => pattern.replaceAll('…', 'something').replaceAll('*', '');

const firstOf = (codes: readonly string[]) => codes[0]?.split('-')[0] ?? null;

test('the tables are whole', () => {
  const sizes = [MICROSOFT, GMAIL, PROVIDERS, MASTERBASE, SMTP, ENHANCED].map(({ rows }) => Object.keys(rows).length);
  expect(sizes).toEqual([92, 56, 98, 45, 52, 82]);
  expect(Object.keys(REASONS.rows)).toHaveLength(42);
});

describe('every row of a provider is reached', () => {
  const rows = PROVIDER_ENTRIES.map((entry) => [`${entry.row.table} ${entry.row.key}`, entry] as const);

  test.each(rows)('%s', (_, { row, provider, codes, says, own }) => {
    const remote = HOSTS.get(provider)?.[0] ?? null;
    const enhancedCode = firstOf(codes);
    const family = OWN_NUMBERS.rows.find((numbers) => row.table === 'provider' && numbers.row === row.key);
    const texts = [...says, ...own].map(holding);
    const numbers = family ? ['IB504', 'OFR_506', 'LPN007_416', 'AUP#I-1310'] : [];
    const judged = [...texts, ...numbers, ''].map(
      (text) => judge(said(text, { replyCode: '550', remote: remote && `mx.${remote}`, enhancedCode })).row,
    );
    expect(judged).toContainEqual(row);
  });

  test.each(rows)('%s by each of its own words', (_, { codes, own, reason, who }) => {
    for (const words of own) {
      const found = judge(said(holding(words), { replyCode: '550', enhancedCode: firstOf(codes) }));
      expect({ words, reason: found.reason, move: found.move }).toEqual({ words, reason, move: who });
    }
  });
});

test.each([...HOSTS].flatMap(([provider, ends]) => ends.map((end) => [end, provider] as const)))(
  '%s is %s',
  (end, provider) => {
    expect(providerOf(end)).toBe(provider);
    expect(providerOf(`MX1.${end.toUpperCase()}.`)).toBe(provider);
    expect(providerOf(`not${end}`)).not.toBe(provider);
    expect(providerOf(`${end}.example`)).toBeNull();
  },
);

const TELLING = Object.entries(ENHANCED.rows).filter(([, { reason }]) => reason !== 'onhold');

test.each(TELLING)('%s without a word', (key, { reason, who }) => {
  const found = judge(said('', { enhancedCode: `5${key.slice(1)}`, replyCode: '599' }));
  expect(found).toMatchObject({ reason, move: who, row: { table: 'enhanced', key } });
});

test('each phrase reaches its group, or one that decides before it', () => {
  const lost = PHRASES.flatMap(({ reason, says }) =>
    says.filter((words) => {
      const found = judge(line(holding(words)));
      return found.matched === null && (typeof reason === 'string' ? found.reason !== reason : true);
    }),
  );
  expect(lost).toEqual([]);
});

test('no phrase stands twice', () => {
  const all = PHRASES.flatMap(({ says }) => says);
  expect(all.filter((words, index) => all.indexOf(words) !== index)).toEqual([]);
});

describe('a tag that stands alone', () => {
  test.each([
    ['S3150', 'microsoft', '5.7.1 list', 'sender'],
    ['AS16012607', 'microsoft', '5.7.513', 'recipient_admin'],
    ['5.7.640', 'microsoft', '5.7.606-649', 'sender'],
    ['[TSS04]', 'provider', 'yahoo-tss04', 'sender'],
    ['IB504', 'provider', 'godaddy', 'sender'],
    ['OFR_506', 'provider', 'orange', 'sender'],
    ['AUP#In-1310', 'provider', 'spectrum', 'sender'],
  ])('%s', (code, table, key, move) => expect(decode(code)).toMatchObject([{ table, key, move }]));

  test('its number decides the reason', () => expect(decode('IB705')).toMatchObject([{ reason: 'virusdetected' }]));

  test('a number that a provider took for something else gives both', () =>
    expect(decode('5.7.27')).toMatchObject([
      { table: 'enhanced', reason: 'rejected' },
      { table: 'gmail', reason: 'authfailure' },
    ]));

  test.each(['spf', 'user1', 'gsmtp', 'A1', 'IB6071', 'mailbox full'])('%s is none', (text) =>
    expect(decode(text)).toEqual([]),
  );
});
