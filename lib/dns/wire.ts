import { decode, encode, RECURSION_DESIRED, TRUNCATED_RESPONSE } from '@dnsquery/dns-packet';
import type { Answer, Packet } from '@dnsquery/dns-packet';
import { latin1FromBytes, utf8FromText } from '../base/bytes.ts';
import { parseIp } from '../base/ip.ts';
import { queryName } from './names.ts';
import type { DnsAnswer, RecordType } from './resolver.ts';

const MALFORMED: DnsAnswer = { status: 'failed', reason: 'malformed' };

/** A question in wire format (RFC 1035 §4.1). Its id is 0, so that HTTP caches see one question as one (RFC 8484 §4.1). */
export function encodeQuestion(name: string, type: RecordType): Uint8Array<ArrayBuffer> {
  const packet: Packet = { type: 'query', id: 0, flags: RECURSION_DESIRED, questions: [{ type, name }] };
  return new Uint8Array(encode(packet));
}

/**
 * Reads the answer to that one question. Another question's, a truncated one (over HTTPS there is no second way to
 * ask) and one that is no answer at all are malformed.
 */
export function decodeAnswer(bytes: Uint8Array, name: string, type: RecordType): DnsAnswer {
  const packet = decoded(bytes);
  if (!packet || packet.type !== 'response' || !answers(packet, name, type)) return MALFORMED;
  if ((packet.flags ?? 0) & TRUNCATED_RESPONSE) return MALFORMED;
  if (packet.rcode === 'NOERROR') return records(packet.answers ?? [], name, type);
  if (packet.rcode === 'NXDOMAIN') return { status: 'no-name' };
  return { status: 'failed', reason: packet.rcode === 'REFUSED' ? 'refused' : 'servfail' };
}

/** The library throws at whatever it cannot read. */
function decoded(bytes: Uint8Array): Packet | null {
  try {
    return decode(bytes);
  } catch {
    return null;
  }
}

function answers({ id, opcode, questions }: Packet, name: string, type: RecordType): boolean {
  const [question, ...more] = questions ?? [];
  return (
    id === 0 &&
    opcode === 'QUERY' &&
    question !== undefined &&
    more.length === 0 &&
    queryName(question.name) === name &&
    question.type === type &&
    question.class === 'IN'
  );
}

/** What the name's own records say, or those of the name that its aliases end in (RFC 1034 §3.6.2). */
function records(all: readonly Answer[], name: string, type: RecordType): DnsAnswer {
  const byName = Map.groupBy(
    all.filter((answer) => answer.type !== 'OPT' && answer.class === 'IN'),
    (answer) => answer.name.toLowerCase(),
  );
  let owner = name;
  let ttl = Infinity;
  // Each alias is an answer of its own: a chain that is longer goes round in a circle.
  for (let aliases = 0; aliases <= all.length; aliases++) {
    const own = byName.get(owner) ?? [];
    const wanted = own.filter((answer) => answer.type === type);
    const [first, ...more] = wanted.map(textOf).filter((text) => text !== null);
    if (first !== undefined) return { status: 'found', records: [first, ...more], ttl: shortest(ttl, wanted) };
    if (wanted.length > 0) return MALFORMED;
    const alias = own.find((answer) => answer.type === 'CNAME');
    if (!alias) return { status: 'no-data' };
    ttl = shortest(ttl, [alias]);
    owner = textOf(alias) ?? '';
  }
  return MALFORMED;
}

/** A record in the spelling of the contract; null where it has none. */
function textOf(answer: Answer): string | null {
  if (answer.type === 'A' || answer.type === 'AAAA') return parseIp(answer.data);
  if (answer.type === 'CNAME' || answer.type === 'PTR') return queryName(answer.data);
  if (answer.type === 'MX') return `${answer.data.preference ?? 0} ${exchangeOf(answer.data.exchange)}`;
  return answer.type === 'TXT' ? [answer.data].flat().map(latin1Of).join('') : null;
}

/** RFC 7505 §3: the root, `.`, for a domain that takes no mail. */
function exchangeOf(name: string): string {
  return queryName(name) ?? '.';
}

function latin1Of(piece: string | Uint8Array): string {
  return latin1FromBytes(typeof piece === 'string' ? utf8FromText(piece) : piece);
}

/** RFC 2181 §8: with the first bit set, it is 0. */
function shortest(ttl: number, wanted: readonly Answer[]): number {
  const seconds = wanted.map((answer) => ('ttl' in answer && answer.ttl ? answer.ttl : 0));
  return Math.min(ttl, ...seconds.map((one) => (one > 0x7f_ff_ff_ff ? 0 : one)));
}
