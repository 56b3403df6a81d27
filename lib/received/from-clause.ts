import type { Ip } from '../base/ip.ts';
import type { Span } from '../base/problem.ts';
import { findAddresses } from './address.ts';
import type { Token } from './tokens.ts';

/** A word of the line, and where it stands. */
export interface Piece {
  readonly text: string;
  readonly span: Span;
}

/** What stands between `from` and `by`. */
export interface FromClause {
  /** Every address in it, without doubles. */
  readonly addresses: readonly Ip[];
  /** The first that stands where a writer puts the client's own. */
  readonly connection: { readonly ip: Ip; readonly span: Span } | null;
  readonly reverseDns: Piece | null;
  /** The word behind `from`. */
  readonly first: Piece | null;
}

/** What may stand in a TCP-info before its address: `(`, `([`, `(name `, `(name [`. Not `(HELO `, nor `helo=`. */
const BEFORE_ADDRESS = /^\((?:(?!(?:HELO|EHLO|LHLO) )[^ ()<>="]+ )?\[?(?:IPv6:)?$/i;
const NAME_BEFORE = /^\((?!unknown )(?<name>[\w.-]+) \[?$/i;

/** `tokens` without the word `from`; `balanced` as the tokens are. */
export function readFromClause(tokens: readonly Token[], balanced: boolean): FromClause {
  // A literal right behind `from` with a comment after it: the client's, or HELO? Writers differ.
  const literalIsClient = balanced && tokens.every(({ kind }) => kind === 'word');
  const addresses = new Set<Ip>();
  let connection: FromClause['connection'] = null;
  let reverseDns: Piece | null = null;
  for (const [place, token] of tokens.entries()) {
    for (const { ip, span, bracketed } of findAddresses(token.text)) {
      addresses.add(ip);
      const before = token.text.slice(0, span.start);
      const isClient =
        token.kind === 'comment'
          ? BEFORE_ADDRESS.test(before)
          : bracketed && (place > 0 || literalIsClient || !token.text.startsWith('['));
      if (connection || !isClient) continue;
      connection = { ip, span: { start: token.span.start + span.start, end: token.span.start + span.end } };
      reverseDns = token.kind === 'comment' ? nameIn(token, before) : null;
    }
  }
  const [first] = tokens;
  return { addresses: [...addresses], connection, reverseDns, first: first?.kind === 'word' ? first : null };
}

/** The name that a TCP-info has in front of its address. */
function nameIn(comment: Token, before: string): Piece | null {
  const name = NAME_BEFORE.exec(before)?.groups?.['name'];
  if (name === undefined || findAddresses(name).length > 0) return null;
  const start = comment.span.start + 1;
  return { text: name, span: { start, end: start + name.length } };
}
