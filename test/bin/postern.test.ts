import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { msgFile } from '../lib/message/msg-file.ts';

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

  test('the platform and what stands in front of it, by one option', () => {
    const mail = [
      'Received: from a (205.139.110.120) by x.mail.protection.outlook.com (10.0.0.1) with Microsoft SMTP Server id 15.20.1.2; Sat, 21 Nov 2026 12:00:01 +0000',
      'Received: from b (c [108.175.97.10]) by relay.mimecast.com with ESMTP id us-mta-1-a-1; Sat, 21 Nov 2026 12:00:00 +0000',
      '',
    ].join('\r\n');
    const border = (...options: string[]) =>
      json(postern(['inspect', '-', '--json', '--platform', 'microsoft365', ...options], Buffer.from(mail)).lines[0])
        .border;
    expect(border()).toMatchObject({ ip: '205.139.110.120', gateway: { id: 'mimecast', proof: 'network' } });
    expect(border('--platform', 'mimecast')).toMatchObject({ ip: '108.175.97.10', gateway: null });
  });

  test('what the border server runs: no other program’s line is believed', () => {
    const border = (program: string) =>
      json(postern(['inspect', GENUINE, '--json', '--border-mta', program, ...OWN]).lines[0]).border;
    expect(border('postfix').ip).toBe('108.175.99.20');
    expect(border('exim')).toMatchObject({ status: 'ambiguous', reason: 'other-writer', ip: null });
  });

  test('without own hosts nothing is believed', () => {
    const report = json(postern(['inspect', GENUINE, '--json']).lines[0]);
    expect(report.border).toMatchObject({ status: 'unknown', suggestion: { ip: '108.175.99.20' } });
    expect(report.verdict.level).toBe('cannot-tell');
  });

  describe('several messages in a file', () => {
    const mail = readFileSync(ROOT + GENUINE, 'latin1');
    const divider = 'From ana@empresa.example Sat Nov 21 20:25:02 2026\n';
    const other = mail.replace(/^Subject:.*$/m, 'Subject: the other');
    const mbox = Buffer.from(`${divider}${mail}\n${divider}${other}\n`, 'latin1');
    const subject = (line: string | undefined) => json(line).message.subject.value;

    test('--mbox gives one line of JSON for each', () => {
      const { status, lines, stderr } = postern(['inspect', '-', '--mbox', '--json', ...OWN], mbox);
      expect([status, stderr, lines.length]).toEqual([0, '', 2]);
      expect(lines.map((line) => json(line).verdict.level)).toEqual(['genuine', 'genuine']);
      expect(subject(lines[1])).toBe('the other');
    });

    test('without it the first, and word of the others', () => {
      const { status, lines, stderr } = postern(['inspect', '-', '--json', ...OWN], mbox);
      expect([status, lines.length]).toEqual([0, 1]);
      expect(subject(lines[0])).not.toBe('the other');
      expect(json(lines[0]).problems).toContainEqual({ code: 'message.several', at: null, params: { count: 2 } });
      expect(stderr).toContain('--mbox');
    });

    test('headers one below the other are one message, unless somebody says otherwise', () => {
      const block = mail.slice(0, mail.search(/\r?\n\r?\n/));
      const pasted = Buffer.from(`${block}\n\n---- Original headers ----\n${block}\n`, 'latin1');
      const [one] = postern(['inspect', '-', '--json', ...OWN], pasted).lines;
      expect(json(one).problems).toContainEqual({ code: 'message.several', at: null, params: { count: 2 } });
      expect(postern(['inspect', '-', '--json', '--mbox', ...OWN], pasted).lines).toHaveLength(2);
    });

    test('a file of one message is one line', () => {
      const { lines, stderr } = postern(['inspect', GENUINE, GENUINE, '--mbox', '--json', ...OWN]);
      expect([lines.length, stderr]).toEqual([2, '']);
      expect(json(lines[0]).source).toMatchObject({ fidelity: 'exact', repairs: [] });
    });
  });

  describe('an Outlook file', () => {
    test('is read by the header it kept', () => {
      const mail = readFileSync(ROOT + GENUINE, 'latin1');
      const { lines } = postern(['inspect', '-', '--json', ...OWN], msgFile({ '007D001E': mail }));
      expect(json(lines[0])).toMatchObject({
        source: { fidelity: 'headers', repairs: ['msg'] },
        verdict: { level: 'genuine' },
      });
    });

    test('without one cannot be read, and it says why', () => {
      const { status, lines, stderr } = postern(['inspect', '-', '--json'], msgFile({ '0037001F': 'Hola' }));
      expect(status).toBe(3);
      expect(json(lines[0])).toEqual({ file: '-', error: '-: an Outlook message without Internet headers' });
      expect(stderr).toBe('postern: -: an Outlook message without Internet headers\n');
    });
  });

  test('as text for people', () => {
    const { status, stdout } = postern(['inspect', GENUINE, ...OWN]);
    expect(status).toBe(0);
    expect(stdout).toContain('108.175.99.20');
    expect(stdout).toContain('MasterBase');
  });
});

test('our own checks: what the message tells by itself, and more where a zone answers', () => {
  const methods = (args: string[]) =>
    json(postern(['inspect', GENUINE, '--json', ...OWN, ...args]).lines[0]).checks.map(
      ({ method, result }: { method: string; result: string }) => `${method} ${result}`,
    );
  expect(methods([])).toEqual(['dkim neutral']);
  expect(methods(['--dns', 'none'])).toEqual(['dkim neutral']);
  expect(methods(['--dns', 'test/mails/dns.json'])).toEqual(['dkim pass', 'spf pass', 'dmarc pass']);
});

describe('decode', () => {
  test('a number with two meanings shows both', () => {
    const { lines } = postern(['decode', '550', '302', 'retry fail', '5.7.1', '--json']);
    const readings = lines.map(json).map(({ readings: all }) => all.map(({ table }: { table: string }) => table));
    expect(readings).toEqual([['masterbase', 'smtp'], [], ['masterbase'], ['enhanced']]);
    expect(json(lines[0]).readings[0].title).toBe('La dirección del destino no existe en el servidor');
  });

  const LINE = '552 5.2.2 <ana@empresa.example>: mailbox full';

  test('a whole line is a bounce, its next step in both languages', () => {
    const { status, lines } = postern(['decode', LINE, '550', '--json']);
    expect(status).toBe(0);
    expect(lines).toHaveLength(2);
    const [recipient] = json(lines[0]).bounce.recipients;
    expect(recipient).toMatchObject({
      recipient: 'ana@empresa.example',
      replyCode: '552',
      enhancedCode: '5.2.2',
      reason: 'mailboxfull',
      move: 'recipient',
      final: true,
    });
    expect(recipient.next.es).not.toBe(recipient.next.en);
    expect(json(lines[1]).readings).toHaveLength(2);
  });

  test.each([
    ['a line', LINE, 'ana@empresa.example'],
    ['a row', 'ana@empresa.example;131;Rebote', 'ana@empresa.example'],
    [
      'JSON over lines',
      '{\n  "email": "ana@empresa.example",\n  "event": "dropped",\n  "reason": "Bounced Address"\n}\n',
      'ana@empresa.example',
    ],
    [
      'a whole message',
      readFileSync('test/mails/dsn/b-5.1.1.dsn-failed.mta10.eml', 'utf8'),
      'noexiste@empresa.example',
    ],
  ])('%s from standard input', (_name, input, recipient) => {
    const { lines } = postern(['decode', '-', '--json'], input);
    expect(lines).toHaveLength(1);
    expect(json(lines[0]).bounce.recipients).toMatchObject([{ recipient }]);
  });

  test('as text: what it means, or that no table knows it', () => {
    expect(postern(['decode', LINE]).stdout).toContain('mailbox full');
    expect(postern(['decode', 'hello world']).stdout).toContain('hello world');
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

  describe('a list in a file', () => {
    const folder = mkdtempSync(join(tmpdir(), 'postern-'));
    const write = (name: string, text: string) => {
      writeFileSync(join(folder, name), text);
      return join(folder, name);
    };
    afterAll(() => rmSync(folder, { recursive: true }));

    test('the letter of a sender opens what it says', () => {
      const { status, stdout, stderr } = postern(['allow', 'test/lib/ranges/letter.txt', '--for', 'nftables']);
      expect(status).toBe(0);
      expect(stdout).toContain('postern:letter ');
      expect(stdout).toContain(
        '{ 108.175.97.0/24, 108.175.99.0/24, 108.175.107.0/24, 108.175.110.0/24, 200.9.128.0/24 }',
      );
      expect(stderr).toMatch(/^postern: Line 33, .*two addresses more/m);
    });

    test('one entry that cannot be read stops it, with its line; the admin may keep the others', () => {
      const file = write('bad.txt', '108.175.97.0/24\n\n010.8.0.0/24\n');
      const refused = postern(['allow', file, '--for', 'postfix']);
      expect([refused.status, refused.stdout]).toEqual([2, '']);
      expect(refused.stderr).toMatch(/^postern: Line 3, “010\.8\.0\.0\/24”: A zero in front/);
      const kept = postern(['allow', file, '--for', 'postfix', '--keep-others']);
      expect(kept.status).toBe(0);
      expect(kept.stdout).toMatch(/^108\.175\.97\.0\/24 +permit_auth_destination$/m);
    });

    test('what changed since an older list: told, and the text that leads there', () => {
      const old = write('old.txt', '108.175.97.0/24\n108.175.98.0/24\n');
      const { status, stdout, stderr } = postern(['allow', 'masterbase', '--for', 'nftables', '--diff', old]);
      expect(status).toBe(0);
      expect(stderr).toMatch(/new: 108\.175\.99\.0\/24 .*still open until this has run: 108\.175\.98\.0\/24/);
      expect(stdout).toMatch(/^flush set inet filter postern_masterbase4$/m);
    });

    test('--out writes every part of every target, each with its ending', () => {
      const out = join(folder, 'out');
      expect(postern(['allow', 'masterbase', '--for', 'nftables,postfix,kerio', '--out', out]).status).toBe(0);
      expect(readdirSync(out).toSorted()).toEqual(
        ['kerio.apply.txt', 'kerio.undo.txt', 'kerio.verify.txt', 'nftables.apply.nft', 'nftables.undo.sh']
          .concat(['nftables.verify.sh', 'postfix.apply.sh', 'postfix.undo.sh', 'postfix.verify.sh'])
          .toSorted(),
      );
    });
  });

  test('questions', () => {
    expect(postern(['allow', 'masterbase', '--for', 'cisco-asa', '--questions']).stdout).toMatch(/^mx\trequired/m);
  });
});

describe('bounces', () => {
  const REPORT = 'Correo;Código\nana@empresa.example;131\n=cmd|calc@empresa.example;421\n';

  test('of several files: numbers by move and by reason', () => {
    const { status, stdout } = postern(['bounces', 'test/mails/dsn/b-5.1.1.dsn-failed.mta10.eml', '-'], REPORT);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^3 recipients\n/);
    expect(stdout).toMatch(/By whose move it is\n(?: {2}\d {2}.+\n)+\nBy reason\n {2}2 {2}no such mailbox/);
  });

  test('--csv: a line a recipient and nothing else on standard output, no formula among them', () => {
    const { status, lines, stderr } = postern(['bounces', '-', '--csv'], REPORT);
    expect(status).toBe(0);
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatch(/^"File","Message","Date",/);
    expect(lines[1]).toContain('"ana@empresa.example"');
    expect(lines[2]).toContain(`"'=cmd|calc@empresa.example"`);
    expect(stderr).toMatch(/^2 recipients/);
  });

  test('what holds none says why, and the others are read', () => {
    const { status, stdout, stderr } = postern(
      ['bounces', '-', 'no-such-file', 'package.json', GENUINE],
      'Estimada Ana',
    );
    expect(status).toBe(3);
    expect(stderr.trim().split('\n')).toEqual([
      expect.stringMatching(/^postern: -: no message/),
      expect.stringMatching(/no-such-file/),
      expect.stringMatching(/package\.json/),
    ]);
    expect(stdout).toMatch(/^1 recipient\n/);
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
  ['two mailbox platforms', ['inspect', GENUINE, '--platform', 'google', '--platform', 'microsoft365']],
  ['unknown border program', ['inspect', GENUINE, '--border-mta', 'constructor']],
  ['unknown sender', ['inspect', GENUINE, '--sender', 'nobody']],
  ['not a date', ['inspect', GENUINE, '--at', '2026-02-30']],
  ['no resolver', ['inspect', GENUINE, '--dns', 'no-such-zone.json']],
  ['a resolver without TLS', ['inspect', GENUINE, '--dns', 'http://dns.example/dns-query']],
  ['bounces of nothing', ['bounces']],
  ['no code', ['decode']],
  ['no target', ['allow', 'masterbase']],
  ['unknown target', ['allow', 'masterbase', '--for', 'toString']],
  ['an answer without value', ['allow', 'masterbase', '--for', 'nftables', '--answer', 'chain']],
  ['an answer nobody asked for', ['allow', 'masterbase', '--for', 'nftables', '--answer', 'colour=red']],
  ['two parts at once', ['allow', 'masterbase', '--for', 'nftables', '--undo', '--diff', 'masterbase']],
  ['no such sender or file', ['allow', 'nobody.txt', '--for', 'nftables']],
  ['a list without addresses', ['allow', 'LICENSE', '--for', 'nftables']],
  ['undo and verify', ['allow', 'masterbase', '--for', 'nftables', '--undo', '--verify']],
])('usage: %s', (_name, args) => {
  const { status, stdout, stderr } = postern(args);
  expect(status).toBe(2);
  expect(stdout).toBe('');
  expect(stderr.trim().split('\n')).toHaveLength(1);
});
