import { describe, expect, test } from 'vitest';
import { fileBlock, withoutBlocks } from '../../../lib/allowlist/file-block.ts';
import { sendmail } from '../../../lib/allowlist/targets/sendmail.ts';
import { tcpserver } from '../../../lib/allowlist/targets/tcpserver.ts';
import { requestFor } from './requests.ts';
import { shellSandbox } from './sandbox.ts';

const run = shellSandbox('sed', 'grep');

const request = requestFor(tcpserver);
const renewed = requestFor(tcpserver, { ticket: 'CHG-2001' });
const lines = ['108.175.97.:allow,RBLSMTPD=""'];
const ours = fileBlock(request, tcpserver, lines);

/** What others wrote: an equal line, another product's block, another profile's. */
const THEIRS = [
  '# tcp.smtp\n',
  `${lines.join('\n')}\n`,
  fileBlock(request, sendmail, lines),
  fileBlock({ ...request, slug: 'masterbase2' }, tcpserver, lines),
  ':allow\n\n\n',
];

describe.runIf(run !== null)('withoutBlocks', () => {
  const undo = withoutBlocks(request, tcpserver, ['rules', 'missing']);
  const after = (rules: string, script = undo) => run?.(`bash -e undo; cat rules; ls`, { rules, undo: script });

  test.each([
    ['nothing', []],
    ['one', [ours]],
    ['two, of two tickets', [ours, fileBlock(renewed, tcpserver, lines)]],
  ])('takes every block of ours and not a byte more: %s', (_what, blocks) => {
    for (let place = 0; place <= THEIRS.length; place++) {
      const rules = [...THEIRS.slice(0, place), ...blocks, ...THEIRS.slice(place)].join('');
      expect(after(rules)).toStrictEqual({ status: 0, stdout: `${THEIRS.join('')}rules\nundo\n`, stderr: '' });
    }
  });

  test('a file without a last newline stays without it', () => {
    expect(after(`${ours}:allow`)?.stdout).toBe(':allowrules\nundo\n');
  });

  test('where a mark has lost its partner nothing is taken, and the lines are shown', () => {
    const broken = ours.replace('# postern:masterbase end tcpserver\n', '');
    const { stdout, stderr } = after(`${broken}:allow\n`) ?? { stdout: '', stderr: '' };
    expect(stdout).toBe(`${broken}:allow\nrules\nundo\n`);
    expect(stderr).toContain('rules:1:# postern:masterbase apply tcpserver');
  });

  test('a product that refuses the new file keeps the old one', () => {
    const refused = withoutBlocks(request, tcpserver, ['rules'], { check: 'false' });
    expect(after(ours, refused)?.stdout).toBe(`${ours}rules\nundo\n`);
  });

  test('the file keeps its mode and a link stays a link', () => {
    const script = `mv rules real; chmod 640 real; ln -s real rules; bash -e undo; stat -c %a real; readlink rules`;
    expect(run?.(script, { rules: ours, undo })?.stdout).toBe('640\nreal\n');
  });
});
