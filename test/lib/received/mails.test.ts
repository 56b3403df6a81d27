import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { latin1FromBytes } from '../../../lib/base/bytes.ts';
import { readFields } from '../../../lib/message/fields.ts';
import { readHops } from '../../../lib/received/read.ts';

interface Mail {
  readonly kind: string;
  readonly crossing: {
    readonly ip: string;
    readonly received: number;
    readonly by: string;
    readonly helo: string;
    readonly name: string | null;
  };
  readonly receivedFields: number;
  readonly decoys: readonly string[];
}

const { mails } = JSON.parse(readFileSync('test/mails/expected.json', 'utf8')) as {
  readonly mails: Readonly<Record<string, Mail>>;
};

function hopsOf(path: string) {
  const text = latin1FromBytes(readFileSync(`test/mails/${path}`));
  return { text, hops: readHops(readFields(text).fields) };
}

describe('messages that went over SMTP', () => {
  const crossed = Object.entries(mails).filter(([, { crossing }]) => crossing);
  test('22 of them crossed a border', () => expect(crossed).toHaveLength(22));

  test.each(crossed)('%s', (path, { crossing, receivedFields, decoys }) => {
    const { hops, text } = hopsOf(path);
    expect(hops).toHaveLength(receivedFields);
    const hop = hops[crossing.received]!;
    expect(hop).toMatchObject({ client: 'sure', ip: crossing.ip, by: crossing.by });
    expect(decoys).not.toContain(hop.ip);
    // OpenSMTPD writes a reverse name that does not resolve back as if it did.
    expect([crossing.name, hop.dialect === 'opensmtpd' ? hop.reverseDns : crossing.name]).toContain(hop.reverseDns);
    expect(text.slice(hop.at.by?.start, hop.at.by?.end)).toBe(crossing.by);
  });

  test.each(Object.keys(mails))('every line of %s is read', (path) => {
    const { hops } = hopsOf(path);
    expect(hops.filter(({ dialect, problems }) => dialect === 'grammar' || problems.length > 0)).toEqual([]);
  });
});
