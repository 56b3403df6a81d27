import { cidrBounds, parseCidr } from '../base/cidr.ts';
import type { Cidr } from '../base/cidr.ts';
import { ipToNumber, ipVersion } from '../base/ip.ts';
import type { Ip } from '../base/ip.ts';
import { readAddress, readNetwork, refused, withMask } from './expression.ts';
import type { Refused } from './expression.ts';
import { looksLikeMask } from './mask.ts';
import { spanCidrs } from './span-cidrs.ts';
import { wordsOf } from './words-of-line.ts';
import type { Word } from './words-of-line.ts';

/** What one stretch of a line says: networks, or why none. `ends`: the network whose ends the words leave out. */
export interface Entry {
  readonly text: string;
  readonly said: readonly Cidr[] | Refused;
  readonly ends: Cidr | null;
}

/** A single word with a dot and letters, or a URL: the name of a host. */
const NAME = /^(?:[a-z][a-z\d+.-]*:\/\/\S+|(?:[\p{L}\d_-]+\.)+\p{L}{2,}\.?)$/iu;

/** Every range of one line: `A`, `A/24`, `A mask`, `A – B`, `A hasta B (A/24)`. */
export function readLine(line: string): Entry[] {
  const words = wordsOf(line);
  const entries: Entry[] = [];
  for (let at = 0; at < words.length;) {
    const word = words[at];
    if (word?.kind !== 'address') {
      at++;
      continue;
    }
    const [entry, used] = readEntry(line, words, at, word);
    entries.push(entry);
    at += used;
  }
  const [only, ...others] = words;
  if (entries.length === 0 && only && others.length === 0 && NAME.test(only.text))
    return [{ text: only.text, said: refused('range.name'), ends: null }];
  return entries;
}

/** One entry and how many words it took. */
function readEntry(line: string, words: readonly Word[], at: number, word: Word): [Entry, number] {
  const [second, third] = [words[at + 1], words[at + 2]];
  if (second?.kind === 'joint' && third?.kind === 'address') {
    const cidr = words.slice(at + 3).find(({ kind }) => kind === 'address');
    const beside = cidr && cidr.text.includes('/') ? words.indexOf(cidr) : -1;
    const isNext = beside >= 0 && words.slice(at + 3, beside).every(({ kind }) => kind === 'text');
    const last = isNext && cidr ? cidr : third;
    // A network in brackets beside the span ends with its bracket.
    const text = line.slice(word.start, line[last.end] === ')' ? last.end + 1 : last.end);
    const entry = readSpan(text, word.text, third.text, isNext && cidr ? cidr.text : null);
    return [entry, (isNext ? beside : at + 2) - at + 1];
  }
  if (second?.kind === 'address' && !word.text.includes('/') && looksLikeMask(second.text)) {
    const address = readAddress(word.text);
    const said = typeof address === 'string' ? withMask(address, second.text) : address;
    return [{ text: line.slice(word.start, second.end), said: networks(said), ends: null }, 2];
  }
  return [{ text: word.text, said: networks(readNetwork(word.text)), ends: null }, 1];
}

/** From one address to another; with the network that its writer put beside it, that network, if it is the same one. */
function readSpan(text: string, from: string, to: string, beside: string | null): Entry {
  const [first, last] = [readAddress(from), readAddress(to)];
  const not = (said: Refused): Entry => ({ text, said, ends: null });
  if (typeof first !== 'string') return not(first);
  if (typeof last !== 'string') return not(last);
  if (ipVersion(first) !== ipVersion(last)) return not(refused('range.families'));
  if (ipToNumber(first) > ipToNumber(last)) return not(refused('range.reversed'));
  if (beside === null) return { text, said: spanCidrs(first, last), ends: allButEnds(first, last) };
  const network = readNetwork(beside);
  if (typeof network !== 'string') return not(network);
  const missed = missedBy(network, first, last);
  if (missed === null) return not(refused('range.disagree', { cidr: network }));
  return { text, said: [network], ends: missed > 0n ? network : null };
}

/** How many addresses the span leaves out of the network: none but its ends, or null where it is another network. */
function missedBy(network: Cidr, first: Ip, last: Ip): bigint | null {
  const bounds = cidrBounds(network);
  if (bounds.version !== ipVersion(first)) return null;
  const [before, behind] = [ipToNumber(first) - bounds.first, bounds.last - ipToNumber(last)];
  return before < 0n || behind < 0n || before > 1n || behind > 1n ? null : before + behind;
}

/** `.1 – .254` of a /24: the network that the span would be with its ends. */
function allButEnds(first: Ip, last: Ip): Cidr | null {
  if (ipVersion(first) !== 4) return null;
  const start = ipToNumber(first) - 1n;
  const size = ipToNumber(last) - start + 2n;
  if (start < 0n || size < 4n || (size & (size - 1n)) !== 0n || start % size !== 0n) return null;
  const octets = [24n, 16n, 8n, 0n].map((shift) => (start >> shift) & 255n);
  return parseCidr(`${octets.join('.')}/${32 - (size.toString(2).length - 1)}`);
}

function networks(said: Cidr | Refused): readonly Cidr[] | Refused {
  return typeof said === 'string' ? [said] : said;
}
