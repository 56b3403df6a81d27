import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RequestInput } from '../../../../lib/allowlist/request.ts';
import { snippetOf } from '../../../../lib/allowlist/snippet.ts';
import type { Part } from '../../../../lib/allowlist/target.ts';
import { postfix } from '../../../../lib/allowlist/targets/postfix.ts';
import { profileWithIpv6, requestFor } from '../requests.ts';
import { HOSTILE, promisesOf, shellSandbox } from '../sandbox.ts';

const run = shellSandbox('postmap', 'postconf');

const both = { profile: profileWithIpv6() };

function text(part: Part, changes: Partial<RequestInput> = both): string {
  return snippetOf(postfix, requestFor(postfix, changes), part).text;
}

// Postfix waits a second or two before it reads a file that has just changed.
describe.runIf(run !== null)('Postfix itself', { timeout: 60_000 }, () => {
  const files = {
    'main.cf': 'compatibility_level = 3.6\n',
    'master.cf': 'smtp inet n - y - - smtpd\n',
    // Nothing runs here: reload is written down.
    postfix: '#!/bin/sh\necho "$@" >>reloads\n',
    apply: text('apply'),
    undo: text('undo'),
    renew: text('apply', { ...both, ticket: 'CHG-2001' }),
  };
  /** The configuration is the working directory, in the text and for the programs; old files are read without waiting. */
  const start = `set -e; chmod 755 postfix; export PATH=$PWD:$PATH MAIL_CONFIG=$PWD
    sed -i "s#/etc/postfix/#$PWD/#g" apply undo renew
    cold() { touch -d '1 minute ago' main.cf master.cf; }; cold;`;
  const shell = (script: string, more: Readonly<Record<string, string>> = {}) =>
    run?.(`${start} ${script}`, { ...files, ...more }) ?? { status: null, stdout: '', stderr: '' };
  const exceptions = 'postconf -n smtpd_client_event_limit_exceptions | sed "s#$PWD#DIR#g"';

  test('adds the map to the default, which keeps $mynetworks, and reloads', () => {
    const { status, stdout, stderr } = shell(`bash -e apply; cold; ${exceptions}; cat reloads`);
    expect([status, stderr]).toStrictEqual([0, '']);
    expect(stdout).toMatch(
      /^smtpd_client_event_limit_exceptions = .*\$mynetworks.*, cidr:DIR\/postern-masterbase\.cidr\nreload\n$/,
    );
  });

  test('adds it to what is set, once', () => {
    const set = "postconf -e 'smtpd_client_event_limit_exceptions = $mynetworks, 192.0.2.99'";
    const { stdout } = shell(
      `${set}; bash -e apply; cold; bash -e apply; cold; bash -e renew; cold; ${exceptions}; grep -c CHG-2001 postern-masterbase.cidr`,
    );
    expect(stdout).toBe(
      'smtpd_client_event_limit_exceptions = $mynetworks, 192.0.2.99, cidr:DIR/postern-masterbase.cidr\n1\n',
    );
  });

  test.each([
    ['nothing set', 'true'],
    ['a value of the admin', "postconf -e 'smtpd_client_event_limit_exceptions = $mynetworks, 192.0.2.99'"],
    [
      'a map of another profile',
      "postconf -e 'smtpd_client_event_limit_exceptions = $mynetworks, cidr:/elsewhere/postern-masterbase2.cidr'",
    ],
    ['nobody exempt', "postconf -e 'smtpd_client_event_limit_exceptions ='"],
  ])('the undo restores main.cf and leaves no file: %s', (_what, before) => {
    const script = `${before}; cp main.cf old; ls | sed /^old$/d >files; cold; bash -e apply; cold; bash -e renew; cold; bash -e undo; diff old main.cf; rm old reloads; ls | diff files -; cp main.cf old; cold; bash -e undo; diff old main.cf`;
    expect(shell(script, { files: '' })).toStrictEqual({ status: 0, stdout: '', stderr: '' });
  });

  test('what was added meanwhile stays', () => {
    const script = `bash -e apply; cold; postconf -e "$(postconf -n smtpd_client_event_limit_exceptions), 192.0.2.99"; cold; bash -e undo; ${exceptions}`;
    expect(shell(script).stdout).toMatch(/\$mynetworks\}?, 192\.0\.2\.99\n$/);
  });

  test('a map that a check still names is not taken away: without it everybody would get 451', () => {
    const script = `bash -e apply; cold; postconf -e "smtpd_client_restrictions = check_client_access cidr:$PWD/postern-masterbase.cidr"; cold; bash -e undo; ls postern-masterbase.cidr`;
    expect(shell(script)).toMatchObject({ status: 0, stdout: 'postern-masterbase.cidr\n' });
  });

  test('the map is read without a murmur, and a broken one is not', () => {
    const ask = 'postmap -q 108.175.99.7 cidr:$PWD/postern-masterbase.cidr';
    expect(shell(`bash -e apply; cold; ${ask}`)).toStrictEqual({
      status: 0,
      stdout: 'permit_auth_destination\n',
      stderr: '',
    });
    const { stderr } = shell(`bash -e apply; cold; ${ask}`, {
      apply: text('apply').replace('108.175.97.0', '108.175.97.5'),
    });
    expect(stderr).toContain('non-null host address bits');
  });

  test('verify tells inside from outside', () => {
    const promises = promisesOf(text('verify'));
    expect(promises.map(({ status }) => status)).toStrictEqual([0, 1, 0, 1]);
    for (const { command, status } of promises)
      expect(shell(`bash -e apply; cold; ${command.replaceAll('/etc/postfix', '$PWD')}`).status).toBe(status);
  });

  test('hostile labels make exactly the same map', () => {
    const labels = [...HOSTILE, ...fc.sample(fc.string({ unit: 'binary', maxLength: 200 }), { numRuns: 10, seed: 25 })];
    for (const label of labels) {
      const apply = text('apply', { ...both, ticket: label, profile: { ...both.profile, name: label } });
      const { status, stdout } = shell('bash -e apply; cat postern-masterbase.cidr; ls', { apply });
      expect([label, status]).toStrictEqual([label, 0]);
      expect(stdout.match(/^# postern:masterbase ticket [^\n]*$/gm)).toHaveLength(1);
      expect(stdout.match(/^[0-9a-f].* permit_auth_destination$/gm)).toHaveLength(6);
      expect(stdout).not.toContain('pwned\n');
    }
  });
});
