import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { decode, encode } from '@dnsquery/dns-packet';
import type { Packet } from '@dnsquery/dns-packet';

/** What came in: the request, its body, the question in it. */
export interface Incoming {
  readonly request: IncomingMessage;
  readonly query: Packet;
  readonly bytes: Uint8Array;
}

export type Answering = (incoming: Incoming, response: ServerResponse) => void;

/** A resolver over plain HTTP on this machine, which answers as each test says. */
export async function dohServer() {
  const state: { answering: Answering; seen: Incoming[] } = { answering: (_, response) => response.end(), seen: [] };
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const param = new URL(request.url ?? '', 'http://x').searchParams.get('dns') ?? '';
      const bytes = request.method === 'POST' ? Buffer.concat(chunks) : Buffer.from(param, 'base64url');
      const incoming = { request, bytes, query: decode(bytes) };
      state.seen.push(incoming);
      state.answering(incoming, response);
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/dns-query`;
  const close = () =>
    new Promise((done) => {
      server.closeAllConnections();
      server.close(done);
    });
  return { state, url, close };
}

/** An answer to the question that came in, encoded by the library; `change` makes it a bad one. */
export function answer(
  change: Packet & { readonly rcode?: string } = {},
  headers: Record<string, string> = {},
): Answering {
  return ({ query }, response) => {
    const { rcode = 'NOERROR', ...rest } = change;
    const packet = { type: 'response', id: 0, flags: 0x180, questions: query.questions, ...rest } as const;
    const bytes = encode(packet);
    bytes[3] = (bytes[3]! & 0xf0) | RCODES.indexOf(rcode);
    response.writeHead(200, { 'content-type': 'application/dns-message', ...headers }).end(bytes);
  };
}

const RCODES = ['NOERROR', 'FORMERR', 'SERVFAIL', 'NXDOMAIN', 'NOTIMP', 'REFUSED'];
