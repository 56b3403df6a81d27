import { parseIp } from '../base/ip.ts';
import type { Ip } from '../base/ip.ts';
import type { Span } from '../base/problem.ts';

/** An address found in a text, and how it stands there. */
export interface FoundAddress {
  readonly ip: Ip;
  readonly span: Span;
  readonly bracketed: boolean;
}

const FOUR_AND_PORT = /^(\d{1,3}(?:\.\d{1,3}){3})(?::\d{1,5}|\.(\d{4,5}))?$/;
const FIVE_PARTS = /^\d+(?:\.\d+){4}$/;
/** Runs of what addresses, names and idents are made of; whatever else stands between them separates. */
const RUN = /[\w.:%@-]+/g;

/**
 * Reads what a writer put in the place of an address, its bracket or parenthesis taken off: `1.2.3.4:25`,
 * `1.2.3.4.63559` (port as fifth part), `IPv6:2001:db8::1`, `fe80::1%11` (zone), `ident@1.2.3.4`.
 * Mapped IPv4 is IPv4; zone and port are dropped.
 */
export function readAddress(text: string): Ip | null {
  const bare = text.slice(text.lastIndexOf('@') + 1);
  const four = FOUR_AND_PORT.exec(bare);
  // A fifth part below 1024 is no client's port: a version, or a redaction.
  if (four) return Number(four[2] ?? 1024) < 1024 ? null : parseIp(four[1] ?? '');
  const [address = ''] = bare.replace(/^ipv6:/i, '').split('%');
  return parseIp(address);
}

/** Every address in `text`, in order. Finds more than a strict reader would: what looks like two must not pass for one. */
export function findAddresses(text: string): readonly FoundAddress[] {
  const found: FoundAddress[] = [];
  for (const { 0: run, index } of text.matchAll(RUN)) {
    const ip = readAddress(run.endsWith('.') ? run.slice(0, -1) : run);
    const before = text[index - 1];
    const bracketed = before === '[' || (before === '(' && text[index - 2] === '[');
    // Five parts without a bracket are a version: `(Messaging Server 7.0.5.33.1024)`.
    if (ip === null || (!bracketed && FIVE_PARTS.test(run))) continue;
    found.push({ ip, span: { start: index, end: index + run.length }, bracketed });
  }
  return found;
}
