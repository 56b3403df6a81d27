import { readFileSync } from 'node:fs';
import type { Answer as Record } from '@dnsquery/dns-packet';
import { answer, dohServer } from '../../lib/dns/server.ts';
import type { Answering } from '../../lib/dns/server.ts';

type Zone = { readonly [name: string]: { readonly [type: string]: readonly string[] } };

/** The DNS of the mails in test/mails. */
export const ZONE: Zone = JSON.parse(readFileSync(new URL('../../mails/dns.json', import.meta.url), 'utf8'));

/** How the resolver behaves. */
export type Mood = 'answers' | 'fails' | 'talks nonsense' | 'hangs';

const MOODS: Readonly<{ [mood in Mood]: Answering }> = {
  answers: (incoming, response) => {
    const { name = '', type = '' } = incoming.query.questions?.[0] ?? {};
    const records = ZONE[name.toLowerCase()];
    const answers = (records?.[type] ?? []).map((data) => recordOf(name, type, data));
    answer({ answers, rcode: records ? 'NOERROR' : 'NXDOMAIN' })(incoming, response);
  },
  fails: answer({ rcode: 'SERVFAIL' }),
  'talks nonsense': (_, response) => {
    response.writeHead(200, { 'content-type': 'application/dns-message' }).end('<html>Login</html>');
  },
  hangs: () => {},
};

function recordOf(name: string, type: string, data: string): Record {
  const [preference, exchange = ''] = data.split(' ');
  // RFC 1035 §3.3: a string of DNS has 255 octets at most.
  const strings = data.match(/.{1,255}/g) ?? [''];
  const value = type === 'MX' ? { preference: Number(preference), exchange } : type === 'TXT' ? strings : data;
  return { name, type, ttl: 300, class: 'IN', data: value } as Record;
}

export interface TestResolver {
  readonly url: string;
  readonly setMood: (mood: Mood) => void;
  /** `TXT _dmarc.banco.example`: what was asked since the last call. */
  readonly takeQuestions: () => string[];
  readonly close: () => Promise<unknown>;
}

/** A DNS over HTTPS server on this machine that knows the zone. */
export async function startResolver(): Promise<TestResolver> {
  const { state, url, close } = await dohServer();
  state.answering = MOODS.answers;
  return {
    url,
    close,
    setMood: (mood) => (state.answering = MOODS[mood]),
    takeQuestions: () =>
      state.seen.splice(0).map(({ query }) => query.questions?.map(({ type, name }) => `${type} ${name}`).join() ?? ''),
  };
}
