import { describe, expect, test } from 'vitest';
import { snippetOf } from '../../../../lib/allowlist/snippet.ts';
import { proxmoxMailGateway } from '../../../../lib/allowlist/targets/proxmox-mail-gateway.ts';
import type { Part } from '../../../../lib/allowlist/target.ts';
import { requestFor } from '../requests.ts';
import { shellSandbox } from '../sandbox.ts';

const run = shellSandbox('awk', 'xargs', 'grep');

/** What pmgsh prints for the list: sorted keys, one object after the other. */
const OBJECTS = JSON.stringify(
  [
    { cidr: '108.175.97.0/24', id: 31, ogroup: 4, otype: 1004 },
    { cidr: '108.175.99.0/24', descr: '108.175.99.0/24', id: '32', ogroup: 4 },
    { cidr: '108.175.97.0/25', id: 33 },
    { domain: '108.175.107.0/24', id: 34 },
    { cidr: '200.9.128.0/24', id: 35 },
  ],
  null,
  3,
).replaceAll('":', '" :');

/** A pmgsh that knows one name of the list, and says what it was asked to change. */
function pmgsh(list: string): string {
  return `#!/bin/sh
case "$1 $2" in
  'get /config/${list}') echo '[]' ;;
  'get /config/${list}/objects') cat objects; echo '200 OK' >&2 ;;
  get*) echo "no 'get' handler for '$2'" >&2; exit 2 ;;
  *) echo "$@" ;;
esac
`;
}

function ran(part: Part, list: string, answers: Record<string, string> = {}) {
  const script = snippetOf(proxmoxMailGateway, requestFor(proxmoxMailGateway, { answers }), part).text;
  return run?.('chmod 755 pmgsh; PATH=$PWD:$PATH bash -e script', { script, pmgsh: pmgsh(list), objects: OBJECTS });
}

describe.runIf(run !== null).each(['whitelist', 'welcomelist'])('Proxmox Mail Gateway with its %s', (list) => {
  test('apply adds what is not there', () => {
    expect(ran('apply', list)).toStrictEqual({
      status: 0,
      stdout: ['107', '110'].map((net) => `create /config/${list}/network --cidr 108.175.${net}.0/24\n`).join(''),
      stderr: '',
    });
  });

  test('undo deletes these networks, whatever else stands there', () => {
    expect(ran('undo', list)).toStrictEqual({
      status: 0,
      stdout: ['31', '32', '35'].map((id) => `delete /config/${list}/objects/${id}\n`).join(''),
      stderr: '',
    });
  });

  test('what stood there before stays', () => {
    const present = '108.175.97.0/24,200.9.128.0/24';
    expect(ran('undo', list, { present })?.stdout).toBe(`delete /config/${list}/objects/32\n`);
  });

  test('where all stood there before, neither changes anything', () => {
    const present = '108.175.97.0/24,108.175.99.0/24,108.175.107.0/24,108.175.110.0/24,200.9.128.0/24';
    for (const part of ['apply', 'undo'] as const)
      expect(ran(part, list, { present })).toStrictEqual({ status: 0, stdout: '', stderr: '' });
  });
});
