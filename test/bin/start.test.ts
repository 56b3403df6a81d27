import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openMailbox } from '../../bin/start/mailbox.ts';
import type { Mailbox } from '../../bin/start/mailbox.ts';
import { postmaster, readSample, samples } from '../../bin/start/samples.ts';
import { inspect } from '../../lib/inspect/inspect.ts';
import { readSource } from '../../lib/message/source.ts';

const ROOT = resolve(import.meta.dirname, '../..');

describe('the samples', () => {
  test('are the files of their folder', () => {
    const files = readdirSync(resolve(ROOT, 'bin/samples'));
    expect(samples.map(({ name }) => `${name}.eml`).toSorted()).toEqual(files.toSorted());
  });

  test.each([
    ['genuine', 'genuine', '108.175.99.20'],
    ['forwarded', 'signature-only', '198.51.100.40'],
    ['other-customer', 'contradicted', '108.175.97.10'],
    ['forged-received', 'contradicted', '203.0.113.66'],
  ])('%s is %s, from %s', (name, level, ip) => {
    const { verdict, border } = inspect(readSource({ bytes: readSample(name) }), postmaster, { now: new Date() });
    expect([verdict.level, border.ip]).toEqual([level, ip]);
  });

  test('bounce is a bounce', () => {
    const { bounce } = inspect(readSource({ bytes: readSample('bounce') }), postmaster, { now: new Date() });
    expect(bounce?.recipients[0]?.replyCode).toBe('554');
  });
});

describe('the sample mailbox', () => {
  let mailbox: Mailbox;
  beforeAll(async () => {
    mailbox = await openMailbox();
  });
  afterAll(() => mailbox?.close());

  test('lists every message with a link to its source', async () => {
    const list = await (await fetch(mailbox.address)).text();
    const links = [...list.matchAll(/href="([^"]+)"/g)].map(([, href = '']) => href);
    expect(links).toEqual(samples.map(({ name }) => `/source/${name}`));
    for (const [index, { name }] of samples.entries()) {
      const answer = await fetch(new URL(links[index] ?? '', mailbox.address));
      expect(answer.headers.get('content-type')).toMatch(/^text\/plain/);
      expect(Buffer.from(await answer.arrayBuffer()).equals(readSample(name))).toBe(true);
    }
  });

  test('has nothing else', async () => {
    expect((await fetch(new URL('/source/../genuine', mailbox.address))).status).toBe(404);
  });
});

/** `npm start` on a machine with no program but Node. */
function start(environment: NodeJS.ProcessEnv) {
  const env = { PATH: '/nowhere', LANG: 'C', ...environment };
  return spawnSync(process.execPath, ['bin/start.ts'], { cwd: ROOT, env, encoding: 'utf8' });
}

describe.runIf(process.platform === 'linux')('npm start without a browser', () => {
  test('prints the analysis, and how to load the extension', () => {
    const { status, stdout, stderr } = start({});
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(stdout).toContain('108.175.99.20');
    expect(stdout).toContain('chrome://extensions');
  });

  test('in Spanish where the terminal speaks it', () => {
    expect(start({ LANG: 'es_CL.UTF-8' }).stdout).toMatch(/MasterBase lo entregó/);
  });

  test('a browser that is wished for and missing is told', () => {
    const { status, stdout, stderr } = start({ POSTERN_BROWSER: 'netscape' });
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr.trim()).toBe('POSTERN_BROWSER is netscape, and there is no such program.');
  });
});
