import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSpfRecord } from '../../../../lib/authentication/spf/record.ts';
import { checkSpf } from '../../../../lib/authentication/spf/check.ts';
import { parseIp } from '../../../../lib/base/ip.ts';
import { linesResolver } from '../../dns/zones.ts';

const NAMES = ['d.example', 'a.example', 'b.example'];
const name = fc.constantFrom(...NAMES, 'gone.example', '%{d}', '%{l}.%{d}', '%{p}', '%{h}');
const term = fc.oneof(
  fc
    .tuple(fc.constantFrom('include:', 'a:', 'mx:', 'ptr:', 'exists:', 'redirect=', 'exp='), name)
    .map((both) => both.join('')),
  fc.constantFrom('a', 'mx/24', 'ptr', 'ip4:192.0.2.0/24', 'ip6:::/0', 'all', '-all', 'x=%{t}', 'a//', '%', ''),
  fc.string({ unit: 'binary', maxLength: 8 }),
);
const record = fc.oneof(
  fc.array(term, { maxLength: 30 }).map((terms) => `TXT v=spf1 ${terms.join(' ')}`),
  fc.constantFrom('TXT FAIL', 'A FAIL', 'MX FAIL', 'A 192.0.2.4', 'A 192.0.2.9', 'MX 0 a.example', 'MX 0 .', 'TXT x'),
);
const lines = fc.record(Object.fromEntries(NAMES.map((one) => [one, fc.array(record, { maxLength: 15 })])));
const reverse = fc.array(fc.constantFrom(...NAMES.map((one) => `PTR ${one}`), 'PTR FAIL'), { maxLength: 15 });
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom('user@d.example', '', 'a-b@d.example'),
);

describe('any records at all', () => {
  test('an answer, within the limits, to one question after the other', async () => {
    await fc.assert(
      fc.asyncProperty(lines, reverse, text, text, fc.boolean(), async (zone, names, mailFrom, helo, isIpv6) => {
        const resolver = linesResolver({ ...zone, '4.2.0.192.in-addr.arpa': names });
        const ip = parseIp(isIpv6 ? '2001:db8::4' : '192.0.2.4')!;
        const { result } = await checkSpf({ ip, mailFrom, helo, resolver });
        expect(['pass', 'fail', 'softfail', 'neutral', 'none', 'temperror', 'permerror']).toContain(result);
        // One record, ten lookups, of each ten addresses, and the ten names of the client.
        expect(resolver.asked.length).toBeLessThanOrEqual(1 + 10 + 10 * 10 + 10);
      }),
      { numRuns: 1500 },
    );
  });

  test('a record of 64 KB costs its length', () => {
    const pieces = [
      'a ',
      '%',
      '%{d}',
      'x',
      '/',
      '/24',
      '//',
      ':',
      '.',
      '=',
      '-',
      'a:%%',
      'exists:%{l1r-.+}.',
      'ip4:1.1.1.1/9 ',
    ];
    for (const piece of pieces) {
      const long = `v=spf1 a:${piece.repeat(Math.ceil(65_536 / piece.length))}`;
      const start = performance.now();
      readSpfRecord(long);
      expect(performance.now() - start, piece).toBeLessThan(500);
    }
  });
});
