import type { Ip } from '../base/ip.ts';
import type { Span } from '../base/problem.ts';
import { readAddress } from './address.ts';
import type { Dialect, Reading } from './dialect.ts';
import type { Client } from './hop.ts';

/** One way in which a server writes a whole line. The groups of `line` bear the names of the fields of {@link Reading}. */
export interface Form {
  readonly line: RegExp;
  readonly client: Client;
}

/** RFC 3848, RFC 6531 and older Exim: the client had logged in. Not LMTPA: there it is one of our servers that did. */
export const LOGGED_IN = /^(?:utf8)?e?smtps?a$|^asmtp$/i;
const NO_NAME = /^(?:<?unknown>?|unknownhost|softdnserr|unverified)$/i;
const TLS = /^TLSv?(\d)(?:[._]?(\d))?.*$/i;
const PLACES = ['ip', 'helo', 'by', 'protocol', 'reverseDns'] as const;

type Place = (typeof PLACES)[number];
type Groups = Readonly<Partial<Record<string, string>>>;

/** A line about a client that connected. */
export function client(strings: TemplateStringsArray, ...pieces: readonly string[]): Form {
  return { line: whole(strings, pieces), client: 'sure' };
}

/** A line about one of the writer's own users. */
export function login(strings: TemplateStringsArray, ...pieces: readonly string[]): Form {
  return { line: whole(strings, pieces), client: 'submission' };
}

/** A line without a client: pick-up, delivery, a filter, an API. */
export function local(strings: TemplateStringsArray, ...pieces: readonly string[]): Form {
  return { line: whole(strings, pieces), client: 'local' };
}

/** Reads a line that fits one of `forms` from end to end; the first one does. */
export function anyOf(...forms: readonly Form[]): Dialect['read'] {
  return (line) => {
    for (const form of forms) {
      const match = form.line.exec(line);
      const reading = match && readingOf(match, form.client);
      if (reading) return reading;
    }
    return null;
  };
}

function whole(strings: TemplateStringsArray, pieces: readonly string[]): RegExp {
  return new RegExp(`^${String.raw(strings, ...pieces)}$`, 'd');
}

function readingOf(match: RegExpExecArray, kind: Client): Reading | null {
  const groups: Groups = match.groups ?? {};
  const ip = groups['ip'] === undefined ? null : readAddress(groups['ip']);
  if (ip === null && (groups['ip'] !== undefined || kind === 'sure')) return null;
  const protocol = groups['protocol'] ?? null;
  const loggedIn = groups['login'] !== undefined || (protocol !== null && LOGGED_IN.test(protocol));
  const reverseDns = nameOf(groups, ip);
  return {
    client: kind === 'sure' && loggedIn ? 'submission' : kind,
    ip,
    reverseDns,
    helo: groups['helo'] ?? null,
    by: groups['by'] ?? null,
    protocol,
    tls: groups['tls']?.replace(TLS, tlsVersion) ?? null,
    cipher: groups['cipher'] ?? groups['suite'] ?? null,
    id: groups['id'] ?? null,
    for: groups['for'] ?? null,
    at: placesOf(match, reverseDns === null ? PLACES.slice(0, -1) : PLACES),
  };
}

/** Confirmed by the writer, as far as it says: `(may be forged)` is Sendmail's word for not. */
function nameOf(groups: Groups, ip: Ip | null): string | null {
  const name = groups['reverseDns'];
  if (!name || NO_NAME.test(name) || groups['forged'] !== undefined) return null;
  return ip !== null && readAddress(name) !== null ? null : name;
}

/** `TLS1_3`, `TLS1.3`, `TLSv1/SSLv3`, all as OpenSSL spells them: `TLSv1.3`. */
function tlsVersion(_: string, major: string, minor: string | undefined): string {
  return minor === undefined ? `TLSv${major}` : `TLSv${major}.${minor}`;
}

function placesOf(match: RegExpExecArray, places: readonly Place[]): Reading['at'] {
  const at: Partial<Record<Place, Span>> = {};
  for (const place of places) {
    const indices = match.indices?.groups?.[place];
    if (indices) at[place] = { start: indices[0], end: indices[1] };
  }
  return at;
}
