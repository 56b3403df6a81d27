import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readResolver } from '../../../bin/commands/resolver.ts';
import { UsageError } from '../../../bin/commands/usage.ts';
import { answer, dohServer } from '../../lib/dns/server.ts';

const folder = mkdtempSync(join(tmpdir(), 'postern-dns-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('--dns', () => {
  test.each([undefined, 'none'])('%s: nobody', (option) => {
    expect(readResolver(option, Date.now)).toBeNull();
  });

  test('system', () => {
    expect(readResolver('system', Date.now)).toHaveProperty('resolve');
  });

  test('a file', async () => {
    const resolver = readResolver('test/mails/dns.json', Date.now)!;
    expect(await resolver.resolve('spf.mbsend.example', 'TXT')).toMatchObject({ status: 'found' });
    expect(await resolver.resolve('nowhere.example', 'TXT')).toEqual({ status: 'no-name' });
  });

  test('an address: asked over HTTPS, or plainly on this machine, once as long as the answer is good', async () => {
    const server = await dohServer();
    server.state.answering = answer({ answers: [{ name: 'a.example', type: 'A', data: '192.0.2.1', ttl: 60 }] });
    let now = 0;
    const resolver = readResolver(server.url, () => now)!;
    const expected = { status: 'found', records: ['192.0.2.1'], ttl: 60 };
    expect(await resolver.resolve('a.example', 'A')).toEqual(expected);
    expect(await resolver.resolve('a.example', 'A')).toEqual(expected);
    expect(server.state.seen).toHaveLength(1);
    now = 60_000;
    expect(await resolver.resolve('a.example', 'A')).toEqual(expected);
    expect(server.state.seen).toHaveLength(2);
    await server.close();
  });

  test('an address where nobody is', async () => {
    const resolver = readResolver('https://127.0.0.1:1/dns-query', Date.now)!;
    expect(await resolver.resolve('a.example', 'A')).toEqual({ status: 'failed', reason: 'network' });
  });

  test.each([
    ['http://dns.example/dns-query', /not an address like https:/],
    ['tls://dns.example', /not an address like https:/],
    ['https://', /not an address like https:/],
    ['no-such-file.json', /ENOENT/],
    ['test', /EISDIR/],
    ['package.json', /line 2: "name".*no name|name has no object of types/],
  ])('%s: a usage error', (option, message) => {
    expect(() => readResolver(option, Date.now)).toThrow(message);
    expect(() => readResolver(option, Date.now)).toThrow(UsageError);
  });

  test('a file that is no zone says where', () => {
    const file = join(folder, 'zone.json');
    writeFileSync(file, '{"a.example":\n{"A": ["x"]}}');
    expect(() => readResolver(file, Date.now)).toThrow(`--dns ${file}: line 1: a.example A: "x" is no such record`);
    writeFileSync(file, '{"a.example"');
    expect(() => readResolver(file, Date.now)).toThrow(UsageError);
  });
});
