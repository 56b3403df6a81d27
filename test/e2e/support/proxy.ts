import { createServer, request } from 'node:http';
import { listen } from './server.ts';

/** A request as it came to the proxy: a whole address, or `host:port` of a tunnel. */
export interface Asked {
  readonly address: string;
  readonly host: string;
}

export interface Proxy {
  readonly port: number;
  readonly asked: readonly Asked[];
  readonly close: () => Promise<void>;
}

const LOCAL = new Set(['127.0.0.1', 'localhost']);

/** Host, with its port where that is not 80 → Unix socket of the server that plays it. */
export type Sites = Readonly<Record<string, string>>;

/** Takes down everything a browser asks for, and lets nothing through but this machine's own pages and the given sites. */
export async function startProxy(sites: Sites = {}): Promise<Proxy> {
  const asked: Asked[] = [];
  const server = createServer((incoming, outgoing) => {
    const address = new URL(incoming.url ?? '');
    asked.push({ address: address.href, host: address.hostname });
    const socketPath = sites[address.host];
    if (!LOCAL.has(address.hostname) && !socketPath) {
      outgoing.writeHead(403).end();
      return;
    }
    const onward = request(
      address,
      { method: incoming.method, headers: incoming.headers, ...(socketPath && { socketPath }) },
      (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.rawHeaders);
        answer.pipe(outgoing);
      },
    );
    onward.on('error', () => outgoing.writeHead(502).end());
    incoming.pipe(onward);
  });
  server.on('connect', ({ url = '' }, socket) => {
    asked.push({ address: url, host: new URL(`https://${url}`).hostname });
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  const { port, close } = await listen(server);
  return { port, asked, close };
}
