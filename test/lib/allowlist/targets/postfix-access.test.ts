import { tmpdir } from 'node:os';
import { describe, expect, test } from 'vitest';
import type { RequestInput } from '../../../../lib/allowlist/request.ts';
import { snippetOf } from '../../../../lib/allowlist/snippet.ts';
import type { Part, Target } from '../../../../lib/allowlist/target.ts';
import { postfixAccess } from '../../../../lib/allowlist/targets/postfix-access.ts';
import { postfixPostscreen } from '../../../../lib/allowlist/targets/postfix-postscreen.ts';
import { profileWithIpv6, requestFor } from '../requests.ts';
import { promisesOf, shellSandbox } from '../sandbox.ts';

const run = shellSandbox('postmap', 'postconf');

const both = { profile: profileWithIpv6() };
const greylist = { ...both, answers: { before: 'reject_rbl_client,check_policy_service inet:127.0.0.1:10023' } };

function text(target: Target, part: Part, changes: Partial<RequestInput> = both): string {
  return snippetOf(target, requestFor(target, changes), part).text;
}

/** The working directory is the configuration, in the text and for the programs; old files are read without waiting. */
function shell(target: Target, script: string, changes: Partial<RequestInput> = both) {
  const files = {
    'main.cf': 'compatibility_level = 3.6\n',
    'master.cf': 'smtp inet n - y - - smtpd\n',
    postfix: '#!/bin/sh\n',
    apply: text(target, 'apply', changes),
    undo: text(target, 'undo', changes),
    renew: text(target, 'apply', { ...changes, ticket: 'CHG-2001' }),
  };
  const start = `set -e; chmod 755 postfix; export PATH=$PWD:$PATH MAIL_CONFIG=$PWD
    sed -i "s#/etc/postfix/#$PWD/#g; s#\\\\\\.cidr#.cidr#g" apply undo renew
    cold() { touch -d '1 minute ago' main.cf master.cf; }; cold;`;
  const ran = run?.(`${start} ${script}`, files) ?? { status: null, stdout: '', stderr: '' };
  const [before, ...rest] = ran.stdout.split(`${tmpdir()}/postern-`);
  return { ...ran, stdout: [before, ...rest.map((tail) => `DIR${tail.slice(6)}`)].join('') };
}

const OURS = 'check_client_access cidr:DIR/postern-masterbase-access.cidr';

describe.runIf(run !== null)('restrictions of Postfix', { timeout: 60_000 }, () => {
  const set = (value: string) => `postconf -e 'smtpd_recipient_restrictions = ${value}'; cold`;
  const show = 'postconf -h smtpd_recipient_restrictions';

  test.each([
    ['permit_mynetworks, reject_rbl_client zen.example', `permit_mynetworks, ${OURS}, reject_rbl_client zen.example`],
    [
      'reject_rbl_client a.example reject_rbl_client b.example',
      `${OURS}, reject_rbl_client a.example reject_rbl_client b.example`,
    ],
    [
      'check_policy_service unix:private/spf,check_policy_service inet:127.0.0.1:10023, reject_rbl_client zen.example',
      `check_policy_service unix:private/spf,${OURS}, check_policy_service inet:127.0.0.1:10023, reject_rbl_client zen.example`,
    ],
  ])('stands before the first: %s', (before, after) => {
    const { status, stdout } = shell(
      postfixAccess,
      `${set(before)}; bash -e apply >/dev/null; cold; bash -e renew >/dev/null; ${show}`,
      greylist,
    );
    expect([status, stdout]).toStrictEqual([0, `${after}\n`]);
  });

  test.each([
    'permit_mynetworks, reject_rbl_client zen.example',
    'permit_mynetworks,reject_rbl_client zen.example,permit',
    'reject_rbl_client zen.example check_recipient_access cidr:/elsewhere/postern-masterbase2-access.cidr',
  ])('the undo restores main.cf and leaves no file: %s', (before) => {
    const script = `${set(before)}; cp main.cf old; for n in 1 2; do bash -e apply >/dev/null; cold; done; bash -e renew >/dev/null; cold; bash -e undo; diff old main.cf; cold; bash -e undo; diff old main.cf; ls *.cidr 2>/dev/null || true`;
    expect(shell(postfixAccess, script)).toStrictEqual({ status: 0, stdout: '', stderr: '' });
  });

  test('a list with another policy service behind is shown and left as it is', () => {
    const value = 'permit_mynetworks, reject_rbl_client zen.example, check_policy_service unix:private/spf';
    const { status, stdout, stderr } = shell(postfixAccess, `${set(value)}; bash apply || echo none; ${show}`);
    expect([status, stdout]).toStrictEqual([0, `none\n${value}\n`]);
    expect(stderr).toContain(`smtpd_recipient_restrictions = ${value}`);
  });

  test('no list with one of these: it says so by its exit status', () => {
    expect(shell(postfixAccess, 'bash apply').status).toBe(1);
  });
});

describe.runIf(run !== null)('postscreen', { timeout: 60_000 }, () => {
  const show = 'postconf -h postscreen_access_list';

  test('stands first, once', () => {
    const { stdout } = shell(postfixPostscreen, `bash -e apply; cold; bash -e renew; ${show}; grep -c CHG-2001 *.cidr`);
    expect(stdout).toBe('cidr:DIR/postern-masterbase-postscreen.cidr, permit_mynetworks\n1\n');
  });

  test.each([
    'true',
    "postconf -e 'postscreen_access_list = permit_mynetworks,cidr:/elsewhere/mine.cidr'",
    "postconf -e 'postscreen_access_list ='",
  ])('the undo restores main.cf and leaves no file: %s', (before) => {
    const script = `${before}; cold; cp main.cf old; bash -e apply; cold; bash -e renew; cold; bash -e undo; diff old main.cf; ls *.cidr 2>/dev/null || true`;
    expect(shell(postfixPostscreen, script)).toStrictEqual({ status: 0, stdout: '', stderr: '' });
  });

  test('verify tells inside from outside', () => {
    const promises = promisesOf(text(postfixPostscreen, 'verify'));
    expect(promises.map(({ status }) => status)).toStrictEqual([0, 1, 0, 1]);
    for (const { command, status } of promises)
      expect(shell(postfixPostscreen, `bash -e apply; ${command.replaceAll('/etc/postfix', '$PWD')}`).status).toBe(
        status,
      );
  });
});
