import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const ROOT = new URL('../../', import.meta.url).pathname;
const GENUINE = 'test/mails/delivered/ok-99.eml';
const OWN = ['--own', '.empresa.example', '--own', '192.0.2.25', '--own', '10.20.0.0/16'];

function postern(args: readonly string[], input?: string | Uint8Array) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['bin/postern.ts', ...args], {
    cwd: ROOT,
    input: input ?? '',
    encoding: 'utf8',
    env: { ...process.env, NODE_NO_WARNINGS: '1', LC_ALL: 'C' },
  });
  return { status, stdout, stderr, lines: stdout.split('\n').filter(Boolean) };
}

const json = (text: string | undefined) => JSON.parse(text ?? '');

describe('inspect', () => {
  test('one line of JSON a file, in order, also for one that is empty or missing', () => {
    const { status, lines, stderr } = postern([
      'inspect',
      GENUINE,
      '/dev/null',
      'no-such-file.eml',
      GENUINE,
      '--json',
      ...OWN,
    ]);
    expect(status).toBe(3);
    expect(lines).toHaveLength(4);
    expect(json(lines[0]).verdict.level).toBe('genuine');
    expect(json(lines[1]).error).toMatch(/empty/);
    expect(json(lines[2]).error).toMatch(/no-such-file/);
    expect(lines[3]).toBe(lines[0]!.replace(/"inspected":"[^"]*"/, `"inspected":"${json(lines[3]).inspected}"`));
    expect(stderr.trim().split('\n')).toHaveLength(2);
  });

  test('standard input, and a clock that is handed in', () => {
    const { status, lines } = postern(
      ['inspect', '-', '--json', '--at', '2026-11-22', ...OWN],
      readFileSync(ROOT + GENUINE),
    );
    expect(status).toBe(0);
    expect(json(lines[0])).toMatchObject({
      inspected: '2026-11-22T00:00:00.000Z',
      border: { status: 'found', ip: '108.175.99.20' },
    });
  });

  test('without own hosts nothing is believed', () => {
    const report = json(postern(['inspect', GENUINE, '--json']).lines[0]);
    expect(report.border).toMatchObject({ status: 'unknown', suggestion: { ip: '108.175.99.20' } });
    expect(report.verdict.level).toBe('cannot-tell');
  });

  test('as text for people', () => {
    const { status, stdout } = postern(['inspect', GENUINE, ...OWN]);
    expect(status).toBe(0);
    expect(stdout).toContain('108.175.99.20');
    expect(stdout).toContain('MasterBase');
  });
});

describe('decode', () => {
  test('a number with two meanings shows both', () => {
    const { lines } = postern(['decode', '550', '302', 'retry fail', '5.7.1', '--json']);
    const readings = lines.map(json).map(({ readings: all }) => all.map(({ table }: { table: string }) => table));
    expect(readings).toEqual([['masterbase', 'smtp'], [], ['masterbase'], ['enhanced']]);
    expect(json(lines[0]).readings[0].title).toBe('La dirección del destino no existe en el servidor');
  });
});

describe('allow', () => {
  test.each(['apply', 'verify', 'undo'])('prints %s', (part) => {
    const flag = part === 'apply' ? [] : [`--${part}`];
    const { status, stdout } = postern([
      'allow',
      'masterbase',
      '--for',
      'nftables',
      '--at',
      '2026-11-22',
      '--ticket',
      'CHG-1042',
      ...flag,
    ]);
    expect(status).toBe(0);
    expect(stdout).toContain('postern:masterbase');
    expect(stdout.endsWith('\n')).toBe(true);
  });

  test('no ticket is said', () => {
    expect(postern(['allow', 'masterbase', '--for', 'postfix']).stdout).toContain('ticket none');
  });

  test('a required answer without a default is named', () => {
    const { status, stdout, stderr } = postern(['allow', 'masterbase', '--for', 'cisco-asa']);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^postern: .*mx/);
  });

  test('questions', () => {
    expect(postern(['allow', 'masterbase', '--for', 'cisco-asa', '--questions']).stdout).toMatch(/^mx\trequired/m);
  });
});

test.each([
  ['no command', []],
  ['unknown command', ['inspct']],
  ['no file', ['inspect']],
  ['unknown option', ['inspect', GENUINE, '--jsn']],
  ['own host that is none', ['inspect', GENUINE, '--own', 'a b']],
  ['own network with host bits', ['inspect', GENUINE, '--own', '10.20.0.1/16']],
  ['the whole Internet as own', ['inspect', GENUINE, '--own', '0.0.0.0/0']],
  ['unknown platform', ['inspect', GENUINE, '--platform', 'constructor']],
  ['unknown sender', ['inspect', GENUINE, '--sender', 'nobody']],
  ['not a date', ['inspect', GENUINE, '--at', '2026-02-30']],
  ['no code', ['decode']],
  ['no target', ['allow', 'masterbase']],
  ['unknown target', ['allow', 'masterbase', '--for', 'toString']],
  ['an answer without value', ['allow', 'masterbase', '--for', 'nftables', '--answer', 'chain']],
  ['an answer nobody asked for', ['allow', 'masterbase', '--for', 'nftables', '--answer', 'colour=red']],
  ['undo and verify', ['allow', 'masterbase', '--for', 'nftables', '--undo', '--verify']],
])('usage: %s', (_name, args) => {
  const { status, stdout, stderr } = postern(args);
  expect(status).toBe(2);
  expect(stdout).toBe('');
  expect(stderr.trim().split('\n')).toHaveLength(1);
});
