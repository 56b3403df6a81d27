import { describe, expect, test } from 'vitest';
import { bounceRows, byReason, bySide } from '../../../lib/inspect/bounce-rows.ts';
import { listedOf, recipientOf, rowsOfAll } from './bounce-list.ts';

const sides = (part: Parameters<typeof listedOf>[0]) => bounceRows(listedOf(part), 0).map(({ side }) => side);

describe('the rows of a message', () => {
  test('one a recipient, on the side whose move it is', () => {
    const recipients = [recipientOf({ move: 'sender' }), recipientOf({ move: 'recipient_admin' })];
    expect(sides({ recipients })).toEqual(['sender', 'recipient_admin']);
  });

  test.each(['arf', 'mdn', 'autoreply'] as const)('%s is no bounce, whatever it names', (kind) =>
    expect(sides({ kind })).toEqual(['no-bounce']),
  );

  test('an ordinary message is no bounce and has a row', () =>
    expect(sides({ kind: null, recipients: [] })).toEqual(['no-bounce']));

  test('a bounce that names nobody leaves it open', () => expect(sides({ recipients: [] })).toEqual(['depends']));

  test('what was delivered did not bounce', () =>
    expect(sides({ recipients: [recipientOf({ reason: 'delivered', move: 'none' })] })).toEqual(['no-bounce']));
});

test('numbers by move in the order of care, by reason the most frequent first', () => {
  const rows = rowsOfAll(
    { reason: 'greylisted', move: 'none' },
    { reason: 'userunknown', move: 'sender' },
    { reason: 'userunknown', move: 'sender' },
    { reason: 'blocked', move: 'recipient_admin' },
  );
  expect(bySide(rows)).toEqual([
    { key: 'recipient_admin', count: 1 },
    { key: 'sender', count: 2 },
    { key: 'none', count: 1 },
  ]);
  expect(byReason(rows)[0]).toEqual({ key: 'userunknown', count: 2 });
  expect(byReason(rows)).toHaveLength(3);
});
