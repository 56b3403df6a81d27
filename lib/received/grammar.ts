import { findAddresses } from './address.ts';
import type { Reading } from './dialect.ts';
import { readFromClause } from './from-clause.ts';
import { LOGGED_IN } from './form.ts';
import type { FromClause, Piece } from './from-clause.ts';
import type { Client } from './hop.ts';
import { tokenize } from './tokens.ts';
import type { Token } from './tokens.ts';

const CLAUSES = new Set(['from', 'by', 'via', 'with', 'id', 'for']);
/** Protocols without a client's connection: deliveries, pick-ups, interfaces. */
const DELIVERY = /^(?:LMTP[AS]*|local\S*|mapi|UUCP\S*|HTTP\S*|(?:POP|IMAP)\d?\S*)$/i;
const PICK_UP = /^(?:POP|IMAP)\d?\S*$/i;
const WEB = /^HTTP\S*$/i;

interface Shape {
  readonly hasFrom: boolean;
  /** The line begins with `by`. */
  readonly byOnly: boolean;
  /** It ends within a parenthesis, before it came to the writer. */
  readonly brokenOff: boolean;
  readonly protocol: string;
}

/**
 * Reads a line of an unknown writer by RFC 5321 §4.4: one address in the from-clause, in the place of a TCP-info, is the
 * client's. Two addresses, or one where HELO may stand, are ambiguous: for `from [A] ([B])` servers exist of either kind.
 */
export function readByGrammar(line: string): Reading {
  const { tokens, balanced } = tokenize(line);
  const hasFrom = isWord(tokens[0], 'from');
  const byAt = findBy(tokens, hasFrom ? 2 : 0);
  const tail = byAt < 0 ? [] : tokens.slice(byAt);
  const head = tokens.slice(hasFrom ? 1 : 0, byAt < 0 ? clauseAfter(tokens, 1) : byAt);
  const from = readFromClause(head, balanced);
  const by = clause(tail, 'by');
  const protocol = protocolOf(tail);
  const client = clientOf(from, {
    hasFrom,
    byOnly: by !== null && head.length === 0,
    brokenOff: !balanced && by === null,
    protocol: protocol?.text ?? '',
  });
  const known = client === 'sure' || client === 'submission';
  const ip = known ? from.connection : null;
  const reverseDns = known ? from.reverseDns : null;
  const helo = hasFrom ? heloOf(from, ip) : null;
  return {
    client,
    ip: ip?.ip ?? null,
    candidates: client === 'ambiguous' ? from.addresses : [],
    reverseDns: reverseDns?.text ?? null,
    helo: helo?.text ?? null,
    by: by?.text ?? null,
    protocol: protocol?.text ?? null,
    tls: null,
    cipher: null,
    id: clause(tail, 'id')?.text ?? null,
    for: clause(tail, 'for')?.text.replace(/^<|>$/g, '') ?? null,
    at: {
      ...(ip && { ip: ip.span }),
      ...(reverseDns && { reverseDns: reverseDns.span }),
      ...(helo && { helo: helo.span }),
      ...(by && { by: by.span }),
      ...(protocol && { protocol: protocol.span }),
    },
  };
}

/**
 * The `by` that a host follows, the last one: HELO may hold ` by our.host` and stands before it, while nothing of the
 * client's that is neither quoted nor in a comment stands behind it.
 */
function findBy(tokens: readonly Token[], first: number): number {
  for (let at = tokens.length - 2; at >= first; at--) {
    const next = tokens[at + 1];
    if (isWord(tokens[at], 'by') && next?.kind === 'word' && !isClause(next)) return at;
  }
  return -1;
}

/** The first clause word behind `start`. */
function clauseAfter(tokens: readonly Token[], start: number): number {
  const at = tokens.findIndex((token, place) => place > start && isClause(token));
  return at < 0 ? tokens.length : at;
}

/** `whith` is MessageLabs' spelling; `by web1.example.com via HTTP` was Yahoo's. */
function protocolOf(tail: readonly Token[]): Piece | null {
  const via = clause(tail, 'via');
  return clause(tail, 'with') ?? clause(tail, 'whith') ?? (via && WEB.test(via.text) ? via : null);
}

function clause(tokens: readonly Token[], word: string): Piece | null {
  const at = tokens.findIndex((token) => isWord(token, word));
  const value = at < 0 ? undefined : tokens[at + 1];
  return value?.kind === 'word' ? value : null;
}

function isWord(token: Token | undefined, word: string): boolean {
  return token?.kind === 'word' && token.text.toLowerCase() === word;
}

function isClause({ kind, text }: Token): boolean {
  return kind === 'word' && CLAUSES.has(text.toLowerCase());
}

/** The word behind `from`, unless it is the client's own address. */
function heloOf({ first }: FromClause, client: FromClause['connection']): Piece | null {
  return first && client && findAddresses(first.text)[0]?.ip === client.ip ? null : first;
}

function clientOf({ addresses, connection }: FromClause, { hasFrom, byOnly, brokenOff, protocol }: Shape): Client {
  if (addresses.length > 1) return 'ambiguous';
  // Some hide the address of their own users.
  if (addresses.length === 0 && byOnly && LOGGED_IN.test(protocol)) return 'submission';
  if (addresses.length === 0) return byOnly || (hasFrom && DELIVERY.test(protocol)) ? 'local' : 'unread';
  if (!hasFrom || !connection || brokenOff) return 'ambiguous';
  if (PICK_UP.test(protocol)) return 'local';
  return WEB.test(protocol) || LOGGED_IN.test(protocol) ? 'submission' : 'sure';
}
