import { createServer } from 'node:http2';
import type { Http2Server, ServerHttp2Stream } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { http2Fetch } from '../../../bin/dns/http2-fetch.ts';

let server: Http2Server;
let url = '';
let sessions = 0;
let answering: (stream: ServerHttp2Stream, path: string) => void = () => {};

beforeAll(async () => {
  server = createServer();
  server.on('session', () => sessions++);
  server.on('stream', (stream, headers) => answering(stream, String(headers[':path'])));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((done) => server.close(done)));

describe('fetch over HTTP/2', () => {
  test('GET, and POST with a body, over one connection', async () => {
    const fetch = http2Fetch();
    answering = (stream, path) => {
      stream.respond({ ':status': 200, 'content-type': 'text/x' });
      const body: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => body.push(chunk));
      stream.on('end', () => stream.end(`${path} ${Buffer.concat(body).toString()}`));
    };
    const before = sessions;
    const got = await fetch(`${url}/a?b=c`, {});
    expect([got.status, got.headers.get('content-type'), await got.text()]).toEqual([200, 'text/x', '/a?b=c ']);
    expect(await (await fetch(`${url}/a`, { method: 'POST', body: 'q' })).text()).toBe('/a q');
    expect(sessions - before).toBe(1);
    answering = (stream) => stream.session?.destroy();
    await expect(fetch(url, {})).rejects.toThrow(/clos|cancel|abort|destroyed/i);
    answering = (stream) => {
      stream.respond({ ':status': 204 });
      stream.end();
    };
    expect((await fetch(url, {})).status).toBe(204);
    expect(sessions - before).toBe(2);
  });

  test('rejects where nobody is, and where somebody hangs up', async () => {
    await expect(http2Fetch()('http://127.0.0.1:1/', {})).rejects.toThrow('ECONNREFUSED');
    answering = (stream) => stream.close(8);
    await expect(http2Fetch()(url, {})).rejects.toThrow('closed without an answer');
    answering = (stream) => {
      stream.respond({ ':status': 307, location: '/x' });
      stream.end();
    };
    expect((await http2Fetch()(url, {})).status).toBe(307);
  });

  test('stops when it is told to, before the answer and within it', async () => {
    answering = () => {};
    await expect(http2Fetch()(url, { signal: AbortSignal.timeout(30) })).rejects.toThrow(/abort/i);
    answering = (stream) => {
      stream.respond({ ':status': 200 });
      stream.write('x');
    };
    const response = await http2Fetch()(url, { signal: AbortSignal.timeout(50) });
    await expect(response.text()).rejects.toThrow(/abort/i);
    const left = await http2Fetch()(url, {});
    await left.body?.cancel();
  });
});
