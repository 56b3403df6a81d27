import { connect } from 'node:http2';
import type { ClientHttp2Session, ClientHttp2Stream, IncomingHttpHeaders, IncomingHttpStatusHeader } from 'node:http2';

type Fields = IncomingHttpHeaders & IncomingHttpStatusHeader;

/** One connection to a host; it keeps the program alive only while somebody waits for an answer. */
interface Line {
  readonly session: ClientHttp2Session;
  waiting: number;
}

/** Fetch §2.2.3 "null body status" */
const BODYLESS = new Set([204, 205, 304]);

/**
 * `fetch` over HTTP/2, which Node's own does not speak and DNS over HTTPS has as its recommended minimum (RFC 8484
 * §5.2): unbound serves nothing else. As much of `fetch` as a question of DNS needs; a redirect is an answer like any
 * other.
 */
export function http2Fetch(): (url: string, request: RequestInit) => Promise<Response> {
  const lines = new Map<string, Line>();
  return async (url, { method = 'GET', headers, body, signal }) => {
    const { origin, pathname, search } = new URL(url);
    const line = lineTo(origin, lines);
    const stream = line.session.request(
      { ...Object.fromEntries(new Headers(headers)), ':method': method, ':path': pathname + search },
      signal ? { signal } : {},
    );
    keepAlive(line, stream);
    stream.end(body ?? undefined);
    const { ':status': status = 0, ...fields } = await answerOf(stream);
    const pairs = Object.entries(fields).map(([name, value]): [string, string] => [name, String(value)]);
    return new Response(BODYLESS.has(status) ? null : bodyOf(stream), { status, headers: pairs });
  };
}

function lineTo(origin: string, lines: Map<string, Line>): Line {
  const open = lines.get(origin);
  if (open && !open.session.closed && !open.session.destroyed) return open;
  const line = { session: connect(origin), waiting: 0 };
  // Those who wait hear of it by their own stream.
  line.session.on('error', () => lines.delete(origin));
  line.session.unref();
  lines.set(origin, line);
  return line;
}

function keepAlive(line: Line, stream: ClientHttp2Stream): void {
  line.waiting++;
  line.session.ref();
  stream.on('close', () => {
    if (--line.waiting === 0) line.session.unref();
  });
}

function answerOf(stream: ClientHttp2Stream): Promise<Fields> {
  return new Promise((resolve, reject) => {
    stream.once('response', resolve);
    stream.on('error', reject);
    stream.once('close', () => reject(new Error('closed without an answer')));
  });
}

function bodyOf(stream: ClientHttp2Stream): ReadableStream<Uint8Array<ArrayBuffer>> {
  const chunks: AsyncIterator<Uint8Array<ArrayBuffer>> = stream[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await chunks.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel() {
      stream.destroy();
    },
  });
}
