import { createServer } from 'node:http';
import type { OutgoingHttpHeaders, Server } from 'node:http';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { AddressInfo } from 'node:net';

const PAGES = resolve(import.meta.dirname, '../../pages');

export const savedPage = (path: string) => readFileSync(join(PAGES, path));

/** The headers of a recorded answer that a page of ours can carry: what the server said of itself stays out. */
export function savedHeaders(path: string): OutgoingHttpHeaders {
  const ofTheConnection = new Set(['host', 'date', 'connection', 'x-powered-by', 'transfer-encoding']);
  const lines = savedPage(path).toString().trim().split('\n').slice(1);
  const fields = lines.map(
    (line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()] as const,
  );
  return Object.fromEntries(fields.filter(([name]) => !ofTheConnection.has(name.toLowerCase())));
}

interface Answer {
  readonly headers: OutgoingHttpHeaders;
  readonly body: Uint8Array | string;
}

export const html = (body: Uint8Array | string): Answer => ({
  headers: { 'Content-Type': 'text/html; charset=utf-8' },
  body,
});

export interface Served {
  /** `http://127.0.0.1:PORT`. */
  readonly origin: string;
  /** The same pages under a name that browsers hold for another site. */
  readonly otherOrigin: string;
  readonly close: () => Promise<void>;
}

/** Serves pages by path and query; anything else is 404. */
export async function servePages(answer: (url: URL) => Answer | null): Promise<Served> {
  const server = createServer(({ url }, response) => {
    const found = answer(new URL(url ?? '/', 'http://127.0.0.1'));
    response.writeHead(found ? 200 : 404, found?.headers ?? {}).end(found?.body ?? '');
  });
  const { port, close } = await listen(server);
  return { origin: `http://127.0.0.1:${port}`, otherOrigin: `http://localhost:${port}`, close };
}

export async function listen(server: Server): Promise<{ port: number; close: () => Promise<void> }> {
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    close: async () => {
      const closed = new Promise<void>((done) => server.close(() => done()));
      server.closeAllConnections();
      await closed;
    },
  };
}
