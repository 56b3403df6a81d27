import { describe, expect, test } from 'vitest';
import type { RequestInput } from '../../../../lib/allowlist/request.ts';
import { snippetOf } from '../../../../lib/allowlist/snippet.ts';
import type { Part } from '../../../../lib/allowlist/target.ts';
import { csf } from '../../../../lib/allowlist/targets/csf.ts';
import { profileOf, profileWithIpv6, requestFor } from '../requests.ts';
import { shellSandbox } from '../sandbox.ts';

const run = shellSandbox('sed');

const both = { profile: profileWithIpv6() };

function text(part: Part, changes: Partial<RequestInput> = both): string {
  return snippetOf(csf, requestFor(csf, changes), part).text.replaceAll('/etc/csf/', './');
}

/** An equal line of the admin's, another profile's, and a last line without its end. */
const ALLOW = `# csf.allow
tcp|in|d=25|s=108.175.97.0/24 # the admin
tcp|in|d=25|s=203.0.113.0/24 # postern:masterbase2 ticket CHG-9
192.0.2.1 # postern:masterbase ticket none: by hand`;

describe.runIf(run !== null)('csf.allow', () => {
  const shell = (script: string) =>
    run?.(`set -e; chmod 755 csf; export PATH=$PWD:$PATH; ${script}`, {
      csf: '#!/bin/sh\necho "$@" >>runs\n',
      'csf.allow': ALLOW,
      apply: text('apply'),
      renew: text('apply', { ...both, ticket: 'CHG-2001', profile: profileOf('108.175.99.0/24') }),
      undo: text('undo'),
    });

  test('has one line a range, with port and direction, after any number of runs', () => {
    const { stdout = '' } = shell('bash -e apply; bash -e apply; cat csf.allow runs') ?? {};
    expect(stdout.match(/^tcp\|in\|d=25\|s=\S+ # postern:masterbase ticket CHG-1042 .*$/gm)).toHaveLength(6);
    expect(stdout.endsWith(`${ALLOW}-r\n-r\n`)).toBe(true);
  });

  test('a renewal leaves neither the old ticket nor what was withdrawn', () => {
    const { stdout = '' } = shell('bash -e apply; bash -e renew; grep "masterbase ticket CHG" csf.allow') ?? {};
    expect(stdout).toMatch(/^tcp\|in\|d=25\|s=108\.175\.99\.0\/24 # postern:masterbase ticket CHG-2001 [^\n]*\n$/);
  });

  test('the undo leaves the file as it was, byte for byte, and no other', () => {
    const script =
      'cp csf.allow old; ls >files; bash -e apply; bash -e renew; bash -e undo; cmp old csf.allow; rm runs; ls | diff files -; bash -e undo; cmp old csf.allow';
    expect(shell(script)).toMatchObject({ status: 0, stdout: '', stderr: '' });
  });
});
