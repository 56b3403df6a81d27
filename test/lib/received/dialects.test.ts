import { describe, expect, test } from 'vitest';
import { DIALECTS } from '../../../lib/received/dialects/index.ts';
import { takeLine } from '../../../lib/received/line.ts';
import { readOne } from './fields.ts';
import { FORGED, HOSTILE_HELOS } from './helos.ts';
import { HELO, ROWS } from './rows.ts';

describe('each line is read by its own dialect and by no other', () => {
  test.each(ROWS)('$dialect: $line', ({ dialect, line, ...expected }) => {
    const { text } = takeLine(line.replace(/\n/g, ' '));
    expect(DIALECTS.filter((candidate) => candidate.read(text)).map(({ id }) => id)).toEqual([dialect]);
    const hop = readOne(line);
    expect(hop).toMatchObject({ dialect, ...expected });
    expect(hop.ip).toBe(expected.ip ?? null);
    expect(hop.reverseDns).toBe(expected.reverseDns ?? null);
    expect(hop.date).toBe('2026-11-21T18:37:58Z');
    expect(hop.problems).toEqual([]);
  });

  test('every dialect has a line here', () => {
    expect(DIALECTS.map(({ id }) => id).filter((id) => !ROWS.some(({ dialect }) => dialect === id))).toEqual([]);
  });
});

describe('whatever the client says in HELO, its address is never the one it names', () => {
  const spoken = ROWS.filter(({ line }) => line.includes(HELO));
  test.each(spoken)('$dialect: $line', ({ line, ip }) => {
    const wrong = HOSTILE_HELOS.filter((helo) => {
      const hop = readOne(line.replace(HELO, helo));
      return (hop.ip !== null && hop.ip !== ip) || (hop.candidates.length > 0 && hop.client !== 'ambiguous');
    });
    expect(wrong).toEqual([]);
  });

  test.each(spoken)('a literal without blanks does not even make it ambiguous: $dialect', ({ line, ip, dialect }) => {
    const hop = readOne(line.replace(HELO, `[${FORGED}]`));
    expect(hop).toMatchObject({ ip: ip ?? null, dialect, helo: `[${FORGED}]` });
  });
});

test('a marker counts in its own place only', () => {
  const hop = readOne(
    `from evil.attacker.test ([203.0.113.66] helo=x (a [${FORGED}]) by mx.recipient.test (Postfix) with ESMTP id 62ED42B299F)\n\tby mx.recipient.test with esmtp (Exim 4.96)\n\tid 1xUq1f-000020-0a; Sat, 21 Nov 2026 18:41:27 +0000`,
  );
  expect(hop).toMatchObject({ ip: '203.0.113.66', by: 'mx.recipient.test', dialect: 'exim' });
});
