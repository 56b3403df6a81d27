import { describe, expect, test } from 'vitest';
import { differenceOf } from '../../../../lib/allowlist/difference.ts';
import { makeRequest } from '../../../../lib/allowlist/request.ts';
import { snippetOf } from '../../../../lib/allowlist/snippet.ts';
import type { Target } from '../../../../lib/allowlist/target.ts';
import { awsSg } from '../../../../lib/allowlist/targets/aws-sg.ts';
import { azureNsg } from '../../../../lib/allowlist/targets/azure-nsg.ts';
import { gcp } from '../../../../lib/allowlist/targets/gcp.ts';
import { m365ConnectionFilter } from '../../../../lib/allowlist/targets/m365-connection-filter.ts';
import { m365Connector } from '../../../../lib/allowlist/targets/m365-connector.ts';
import { m365Tabl } from '../../../../lib/allowlist/targets/m365-tabl.ts';
import { oci } from '../../../../lib/allowlist/targets/oci.ts';
import { hclText } from '../../../../lib/allowlist/terraform.ts';
import { inputFor, IPV6, profileOf, requestFor } from '../requests.ts';

describe('a changed list', () => {
  /** One range came, one went, and all of IPv6 went. */
  function changed(target: Target): string {
    const from = requestFor(target, { profile: profileOf('108.175.97.0/24', '200.9.129.0/24', IPV6) });
    const to = requestFor(target, { profile: profileOf('108.175.97.0/24', '200.9.128.0/24') });
    return differenceOf(target, from, to).snippet.text;
  }

  test.each([awsSg, oci])('$id adds what came before it removes what went, and names nothing else', (target) => {
    const text = changed(target);
    expect(text).toMatch(/200\.9\.128\.0\/24[^]*200\.9\.129\.0\/24[^]*2001:db8:25::\/48/);
    expect(text).not.toContain('108.175.97.0/24');
  });

  test('the connection filter adds and removes networks, never the list', () => {
    const text = changed(m365ConnectionFilter);
    expect(text).toMatch(
      /@\{ Add = @\(\n {2}'200\.9\.128\.0\/24'\n\) \}\n[^]*@\{ Remove = @\(\n {2}'200\.9\.129\.0\/24'\n\) \}/,
    );
  });

  test.each([
    [azureNsg, /rule create .*postern-masterbase4[^]*rule delete .*postern-masterbase6/],
    [gcp, /rules update postern-masterbase-smtp [^]*name=\(postern-masterbase-smtp-v6\)/],
  ])('$id rewrites the rule of one family and deletes that of the other', (target, shape) => {
    expect(changed(target)).toMatch(shape);
    expect(changed(target)).not.toContain('200.9.129.0/24');
  });
});

test('what stood on the IP Allow List before stays out of apply and undo', () => {
  const request = requestFor(m365ConnectionFilter, { answers: { present: '108.175.97.0/24' } });
  for (const part of ['apply', 'undo'] as const) {
    const { text } = snippetOf(m365ConnectionFilter, request, part);
    expect(text).not.toContain('108.175.97.0/24');
    expect(text).toContain('108.175.99.0/24');
  }
});

test('a wide network counts as the /24 it becomes', () => {
  const made = makeRequest(
    inputFor(m365Connector, { profile: profileOf('45.0.0.0/16', '46.0.0.0/24'), reason: 'a test of the limit' }),
  );
  expect(made).toMatchObject({ ok: false, refusals: [{ code: 'target.lines', params: { count: 257, limit: 256 } }] });
});

test('an entry of the tenant list never ends later than the list allows', () => {
  const ends = (until: string) => snippetOf(m365Tabl, requestFor(m365Tabl, { until }), 'apply').text;
  expect(ends('2026-12-24')).toContain("-ExpirationDate '2026-12-24 00:00:00Z'");
  expect(ends('2027-11-22')).toContain("-ExpirationDate '2027-02-20 00:00:00Z'");
});

test.each(['a"b', '${file("/etc/passwd")}', '%{if true}', 'a\nb', 'a\\b'])('%j is no text for Terraform', (text) => {
  expect(() => hclText(text)).toThrow(/Terraform/);
});
