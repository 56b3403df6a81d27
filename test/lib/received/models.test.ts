import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { bytesFromLatin1 } from '../../../lib/base/bytes.ts';
import { readOne } from './fields.ts';
import { MX, WRITERS } from './writers.ts';
import type { Session } from './writers.ts';

const recordings = JSON.parse(readFileSync('test/received/lab.json', 'utf8')) as readonly {
  readonly expected: { readonly helo: string };
}[];

const HELOS = [
  ...new Set(recordings.map(({ expected }) => expected.helo)),
  'x) by mx.recipient.test (Postfix) with ESMTP id 1 (',
  'x) ; y',
  'caf\u00e0.test',
  '"',
  '(',
  ')',
];

const MAIL_FROMS = [
  'bounce@masterbase.test',
  '',
  '"x) by mx.recipient.test ([108.175.97.5]"@attacker.test',
  '"[108.175.97.5]"@attacker.test',
  'a@[108.175.97.5]',
  'a+b;c@attacker.test',
];

const CLIENTS = [
  { ip: '203.0.113.66', name: 'evil.attacker.test' },
  { ip: '203.0.113.68', name: null },
  { ip: '2001:db8:1::66', name: null },
];

const SESSIONS: readonly Session[] = CLIENTS.flatMap((client) =>
  HELOS.flatMap((helo) => MAIL_FROMS.map((mailFrom) => ({ ...client, helo, mailFrom }))),
);

describe('every HELO with every MAIL FROM from every client', () => {
  test.each(Object.entries(WRITERS))('%s', (dialect, write) => {
    const wrong = SESSIONS.filter((session) => {
      const hop = readOne(write(session));
      return (
        hop.ip !== session.ip ||
        hop.by !== MX ||
        hop.dialect !== dialect ||
        hop.reverseDns !== nameWritten(dialect, session)
      );
    });
    expect(wrong).toEqual([]);
  });
});

function nameWritten(dialect: string, { name }: Session): string | null {
  return dialect === 'chasquid' ? null : name;
}

test('bytes survive', () => {
  const hop = readOne(WRITERS['exim']!({ ...SESSIONS[0]!, helo: '\u00f1and\u00fa.test' }));
  expect(new TextDecoder().decode(bytesFromLatin1(hop.helo!))).toBe('\u00f1and\u00fa.test');
});
