import { describe, expect, test } from 'vitest';
import { snippetOf } from '../../../../lib/allowlist/snippet.ts';
import { cpanel } from '../../../../lib/allowlist/targets/cpanel.ts';
import { iredmail } from '../../../../lib/allowlist/targets/iredmail.ts';
import { requestFor } from '../requests.ts';
import { shellSandbox } from '../sandbox.ts';

const run = shellSandbox('awk', 'xargs');

/** The answer of WHM API 1 as its documentation shows it, with the keys in either order. */
const ANSWER = JSON.stringify(
  {
    data: {
      greylist_trusted_hosts: [
        { comment: 'postern:masterbase ticket CHG-1 review 2027-02-20', host_ip: '108.175.97.0/24', id: 1 },
        { host_ip: '2001:db8:25::/48', id: 2, comment: 'postern:masterbase' },
        { comment: 'postern:masterbase2 ticket CHG-9', host_ip: '108.175.99.0/24', id: 3 },
        { comment: 'mine, see postern:masterbase x', host_ip: '200.9.128.0/24', id: 4 },
      ],
    },
  },
  null,
  3,
);

describe.runIf(run !== null)('cPanel', () => {
  test('the undo deletes what carries the tag and nothing else', () => {
    const undo = snippetOf(cpanel, requestFor(cpanel), 'undo').text;
    const whmapi1 = '#!/bin/sh\ncase $* in *read_*) cat answer ;; *) echo "$@" ;; esac\n';
    const script = 'chmod 755 whmapi1; PATH=$PWD:$PATH bash -e undo';
    expect(run?.(script, { undo, whmapi1, answer: ANSWER.replaceAll('":', '" :') })).toStrictEqual({
      status: 0,
      stdout: 'delete_cpgreylist_trusted_host ip=108.175.97.0/24\ndelete_cpgreylist_trusted_host ip=2001:db8:25::/48\n',
      stderr: '',
    });
  });
});

describe('what stood there before', () => {
  test.each([cpanel, iredmail])('$id neither adds nor deletes it', (target) => {
    const request = requestFor(target, { answers: { present: '108.175.99.0/24,200.9.128.0/24' } });
    const text = `${snippetOf(target, request, 'apply').text}${snippetOf(target, request, 'undo').text}`;
    expect(text).toContain('108.175.97.0/24');
    expect(text).not.toMatch(/108\.175\.99\.0|200\.9\.128\.0/);
  });
});
