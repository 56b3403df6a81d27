import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readOne } from './fields.ts';

interface Recording {
  readonly set: string;
  readonly name: string;
  readonly header: string;
  readonly expected: { readonly ip: string; readonly by: string; readonly helo: string };
}

const recordings = JSON.parse(readFileSync('test/received/lab.json', 'utf8')) as readonly Recording[];

const lineEnds = ['\n', '\r\n'];

function of(set: string, ip: string): readonly Recording[] {
  return recordings.filter((recording) => recording.set === set && recording.expected.ip === ip);
}

describe('real servers under hostile input', () => {
  test('162 recordings', () => expect(recordings).toHaveLength(162));

  test.each(recordings)('$name', ({ set, header, expected }) => {
    for (const lineEnd of lineEnds) {
      const hop = readOne(header.replaceAll('\n', lineEnd));
      expect(hop).toMatchObject({
        ip: expected.ip,
        by: expected.by,
        client: 'sure',
        dialect: set.replace('junk', ''),
        problems: [],
      });
      expect(hop.date).toMatch(/^2026-11-21T18:/);
    }
  });
});

describe('reverse names', () => {
  test.each([
    ['postfix', null],
    ['eximjunk', null],
    ['sendmail', null],
    ['courier', null],
    // Written plain.
    ['opensmtpd', 'out5.masterbase.test'],
  ])('a forged one, as %s writes it', (set, name) => {
    const forged = of(set, '203.0.113.67');
    expect(forged).not.toEqual([]);
    for (const { header } of forged) expect(readOne(header).reverseDns).toBe(name);
  });

  test.each(['postfix', 'exim', 'eximjunk', 'sendmail', 'opensmtpd', 'courier', 'haraka', 'chasquid'])(
    'none, as %s writes it',
    (set) => {
      const nameless = of(set, '203.0.113.68');
      expect(nameless).not.toEqual([]);
      for (const { header } of nameless) expect(readOne(header).reverseDns).toBeNull();
    },
  );
});
