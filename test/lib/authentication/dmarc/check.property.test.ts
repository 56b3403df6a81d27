import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkDmarc } from '../../../../lib/authentication/dmarc/check.ts';
import { linesResolver } from '../../dns/zones.ts';

const name = fc.constantFrom(
  'd.example',
  'a.d.example',
  'b.a.d.example',
  'x.example',
  'example',
  '1.2.3.4.5.6.7.8.d.example',
);
const tag = fc.constantFrom(
  'v=DMARC1',
  'p=none',
  'p=reject',
  'p=x',
  'sp=quarantine',
  'np=reject',
  'psd=y',
  'psd=n',
  't=y',
  'adkim=s',
  'aspf=s',
  'pct=5',
  'rua=mailto:a@b.example',
  '',
  '=',
);
const record = fc.oneof(
  fc.array(tag, { maxLength: 8 }).map((tags) => `TXT v=DMARC1;${tags.join(';')}`),
  fc.string({ unit: 'binary', maxLength: 20 }).map((text) => `TXT v=DMARC1;${text}`),
  fc.constantFrom('TXT FAIL', 'A FAIL', 'CNAME x.example'),
);
const zone = fc.array(fc.tuple(name, fc.boolean(), fc.array(record, { maxLength: 2 })), { maxLength: 8 });
const domain = fc.oneof(name, fc.string({ unit: 'binary', maxLength: 12 }));
const spf = fc.option(fc.record({ result: fc.constantFrom('pass', 'fail', 'temperror'), domain: fc.option(domain) }));

describe('any records at all', () => {
  test('an answer, and no more questions than the walks have steps', async () => {
    await fc.assert(
      fc.asyncProperty(
        zone,
        domain,
        spf,
        fc.array(domain),
        fc.array(domain),
        async (names, fromDomain, from, dkim, undecided) => {
          const lines = names.map(([at, isPolicy, records]) => [isPolicy ? `_dmarc.${at}` : at, records] as const);
          const resolver = linesResolver(Object.fromEntries(lines));
          const { result, params } = await checkDmarc({ fromDomain, spf: from, dkim, undecided, resolver });
          expect(['pass', 'fail', 'none', 'neutral', 'temperror', 'permerror']).toContain(result);
          expect(params['identifier'] === undefined && result === 'pass').toBe(false);
          expect(resolver.asked.length).toBeLessThanOrEqual(8 + 2 + 20 * 8);
          expect(new Set(resolver.asked).size).toBe(resolver.asked.length);
        },
      ),
      { numRuns: 1500 },
    );
  });
});
