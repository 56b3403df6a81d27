import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { verifyDkim } from '../../../../lib/authentication/dkim/verify.ts';
import { zoneResolver } from '../../../../lib/dns/zone.ts';
import type { Zone } from '../../../../lib/dns/zone.ts';
import { NOW, messageOf } from './signer.ts';

const MAILS = resolve(import.meta.dirname, '../../../mails');
const zone = JSON.parse(readFileSync(resolve(MAILS, 'dns.json'), 'utf8')) as Zone;
const { mails } = JSON.parse(readFileSync(resolve(MAILS, 'expected.json'), 'utf8')) as {
  readonly mails: Readonly<
    Record<
      string,
      { readonly signatures?: readonly { readonly d: string; readonly s: string; readonly verifies: boolean }[] }
    >
  >;
};
const judged = Object.entries(mails).flatMap(([path, { signatures }]) => (signatures ? [{ path, signatures }] : []));
const read = (path: string) => readFileSync(resolve(MAILS, path), 'latin1');

describe('messages signed by OpenDKIM, and forgeries', () => {
  test('are there', () => {
    expect(judged.flatMap(({ signatures }) => signatures)).toHaveLength(13);
  });

  test.each(judged)('$path', async ({ path, signatures }) => {
    const checks = await verifyDkim(messageOf(read(path)), zoneResolver(zone), NOW);
    expect(
      checks.map(({ domain, selector, result }) => ({ d: domain, s: selector, verifies: result === 'pass' })),
    ).toStrictEqual(signatures);
  });

  test('a replayed message with another body: the header is the one that was signed', async () => {
    const [check] = await verifyDkim(messageOf(read('forged/replay-altered.eml')), zoneResolver(zone), NOW);
    expect(check).toMatchObject({ result: 'fail', why: 'body-changed', notes: ['header-intact'] });
  });

  test.each(judged.filter(({ signatures }) => signatures.some(({ verifies }) => verifies)))(
    '$path: as it went over the wire, and without its last line end',
    async ({ path }) => {
      const wire = read(path).replace(/\r?\n/g, '\r\n');
      for (const text of [wire, wire.replace(/\r\n$/, '')])
        expect(await verifyDkim(messageOf(text), zoneResolver(zone), NOW)).toMatchObject([{ result: 'pass' }]);
    },
  );
});
