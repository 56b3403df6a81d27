import { queryName } from './names.ts';
import type { DnsAnswer, DnsFailure, RecordType, Resolver } from './resolver.ts';
import { decodeAnswer, encodeQuestion } from './wire.ts';

export interface DohOptions {
  /** `https://dns.example/dns-query`; a template's `{?dns}` at its end is dropped (RFC 8484 §4.1). */
  readonly url: string;
  readonly fetch: (url: string, request: RequestInit) => Promise<Response>;
  /** For one question, from its sending to the last byte of its answer. */
  readonly timeoutMs: number;
  /** GET unless the resolver only takes POST. */
  readonly method?: 'GET' | 'POST';
  /** Ends everything at once: a person who went away, a limit on the whole check (RFC 7208 §4.6.4 names 20 s). */
  readonly signal?: AbortSignal;
}

const MEDIA_TYPE = 'application/dns-message';

/** No DNS message is longer (RFC 8484 §6): what goes on sending would fill the memory. */
const MAX_ANSWER = 65_535;

/** DNS over HTTPS (RFC 8484). Whatever goes wrong is an answer: it never rejects. */
export function dohResolver(options: DohOptions): Resolver {
  return {
    async resolve(name: string, type: RecordType): Promise<DnsAnswer> {
      const asked = queryName(name);
      if (asked === null) return { status: 'no-name' };
      const timeout = AbortSignal.timeout(options.timeoutMs);
      try {
        const signal = options.signal ? AbortSignal.any([timeout, options.signal]) : timeout;
        const { url, request } = requestOf(options, encodeQuestion(asked, type));
        const response = await options.fetch(url, { ...request, signal });
        const bytes = await readAnswer(response);
        if (typeof bytes === 'string') return { status: 'failed', reason: bytes };
        return aged(decodeAnswer(bytes, asked, type), response);
      } catch {
        return { status: 'failed', reason: timeout.aborted ? 'timeout' : 'network' };
      }
    },
  };
}

function requestOf({ url, method = 'GET' }: DohOptions, question: Uint8Array<ArrayBuffer>) {
  const target = new URL(url.replace(/\{\?dns\}$/, ''));
  const request = {
    method,
    // Names of senders are nobody's business: no cookie goes along, nothing is written to the browser's disk, and no
    // redirect carries the question to a host that nobody allowed.
    credentials: 'omit',
    cache: 'no-store',
    redirect: 'error',
    referrerPolicy: 'no-referrer',
  } as const;
  if (method === 'POST') {
    const headers = { accept: MEDIA_TYPE, 'content-type': MEDIA_TYPE };
    return { url: target.href, request: { ...request, headers, body: question } };
  }
  target.searchParams.set('dns', base64Url(question));
  return { url: target.href, request: { ...request, headers: { accept: MEDIA_TYPE } } };
}

async function readAnswer(response: Response): Promise<Uint8Array | DnsFailure> {
  const type = (response.headers.get('content-type') ?? '').split(';', 1)[0]?.trim().toLowerCase();
  if (!response.ok || type !== MEDIA_TYPE) {
    await response.body?.cancel();
    return response.ok ? 'malformed' : 'network';
  }
  const answer = new Uint8Array(MAX_ANSWER);
  let length = 0;
  // Left early, the iteration cancels what is still to come.
  for await (const chunk of response.body ?? []) {
    if (length + chunk.length > MAX_ANSWER) return 'malformed';
    answer.set(chunk, length);
    length += chunk.length;
  }
  return answer.subarray(0, length);
}

/** RFC 8484 §5.1: a cache on the way has already used up some of the TTL. */
function aged(answer: DnsAnswer, response: Response): DnsAnswer {
  const age = Number(response.headers.get('age') ?? 0);
  if (answer.status !== 'found' || !(age > 0)) return answer;
  return { ...answer, ttl: Math.max(0, answer.ttl - age) };
}

/** RFC 4648 §5, without padding. */
function base64Url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}
