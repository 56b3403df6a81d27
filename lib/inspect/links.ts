import { displayText, latin1FromBytes } from '../base/bytes.ts';
import { parseDomain } from '../base/domain.ts';
import type { Domain } from '../base/domain.ts';
import type { Span } from '../base/problem.ts';
import type { Message, Part } from '../message/message.ts';
import { decodePart } from '../message/parts.ts';

/** Bytes of text read for links in one message: enough for any letter, and a body of 25 MB costs no more. */
const MAX_SCANNED = 1024 * 1024;

/** Links followed up in one text, and in one message. `http://a ` a hundred thousand times would fill the report. */
const MAX_LINKS = 1000;

/** Characters of a link up to its host's end: a domain has 253 at most, and userinfo stands before it. */
const MAX_AUTHORITY = 512;

/** Where a link's host may begin, as mail programs see it: a scheme, `mailto:`, a protocol-relative `href`, a bare `www.`. */
const START = /(?:https?|ftp):[\\/]{2}|mailto:|["'=]\/\/|\bwww\.(?=\w)/gi;

const AUTHORITY_END = /[\s"'<>\\/?#,;()[\]{}|^`]/;

export interface Link {
  readonly domain: Domain;
  /** The link's beginning; the whole part where its transfer encoding leaves no place to point at. */
  readonly at: Span;
}

/** The domains that links in a message's text lead to, in reading order. */
export function findLinks(message: Message): Link[] {
  const links: Link[] = [];
  let left = MAX_SCANNED;
  for (const part of textParts(message.root)) {
    const body = { start: part.body.start, end: Math.min(part.body.end, part.body.start + left) };
    left -= body.end - body.start;
    const isPlain = part.encoding !== 'base64' && part.encoding !== 'quoted-printable';
    const text = isPlain
      ? message.text.slice(body.start, body.end)
      : latin1FromBytes(decodePart(message, { ...part, body }));
    for (const { domain, at } of linksOf(text)) {
      if (links.length >= MAX_LINKS) return links;
      links.push({ domain, at: isPlain ? { start: body.start + at.start, end: body.start + at.end } : body });
    }
  }
  return links;
}

/** The domains of the links in a text, one character a byte. What a link's host may take up is not searched again. */
export function* linksOf(text: string): Generator<Link> {
  const pattern = new RegExp(START);
  for (let tried = 0; tried < MAX_LINKS; tried++) {
    const match = pattern.exec(text);
    if (!match) return;
    const from = /^www/i.test(match[0]) ? match.index : pattern.lastIndex;
    const rest = text.slice(from, from + MAX_AUTHORITY);
    const length = rest.search(AUTHORITY_END);
    const authority = length < 0 ? rest : rest.slice(0, length);
    pattern.lastIndex = Math.max(pattern.lastIndex, from + authority.length);
    // Before the last `@` stands a user name, whatever it looks like (RFC 3986 §3.2.1).
    const host = displayText(authority.slice(authority.lastIndexOf('@') + 1)).replace(/:\d*$/, '');
    const domain = host.includes('.') ? parseDomain(unescaped(host)) : null;
    if (domain) yield { domain, at: { start: match.index, end: from + authority.length } };
  }
}

/** A host may be written in percent escapes (RFC 3986 §3.2.2). */
function unescaped(host: string): string {
  if (!host.includes('%')) return host;
  try {
    return decodeURIComponent(host);
  } catch {
    return host;
  }
}

function* textParts(part: Part): Generator<Part> {
  if (part.parts.length === 0 && (part.type === 'text/plain' || part.type === 'text/html')) yield part;
  for (const inner of part.parts) yield* textParts(inner);
}
