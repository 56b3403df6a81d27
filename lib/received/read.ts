import type { Problem, Span } from '../base/problem.ts';
import type { Field } from '../message/message.ts';
import type { Reading } from './dialect.ts';
import { DIALECTS } from './dialects/index.ts';
import { readByGrammar } from './grammar.ts';
import type { Hop, ReceivedProblemCode } from './hop.ts';
import { MAX_HOPS, MAX_LINE } from './limits.ts';
import { takeLine } from './line.ts';
import type { Line } from './line.ts';

const GRAMMAR = 'grammar';

const NOTHING: Reading = {
  client: 'unread',
  ip: null,
  reverseDns: null,
  helo: null,
  by: null,
  protocol: null,
  tls: null,
  cipher: null,
  id: null,
  for: null,
  at: {},
};

/** Reads the way a message took: one hop for every Received field, topmost first, none dropped. */
export function readHops(fields: readonly Field[]): readonly Hop[] {
  const hops = fields.filter(({ key }) => key === 'received').map(readHop);
  return hops.map((hop, index) => Object.assign(hop, { delay: delayBetween(hop, hops[index + 1]) }));
}

function readHop(field: Field, index: number): Hop {
  if (index >= MAX_HOPS) return unreadHop(field, index, 'received.too-many', MAX_HOPS);
  if (field.text.length > MAX_LINE) return unreadHop(field, index, 'received.too-long', MAX_LINE);
  const line = takeLine(field.text);
  const { reading, dialect } = readLine(line.text);
  const at = Object.entries(reading.at).map(([name, span]) => [name, inSource(span, line, field)] as const);
  return {
    ...hopOf(field, index, reading, dialect),
    date: line.date?.value.iso ?? null,
    offset: line.date?.value.offset ?? null,
    at: { ...Object.fromEntries(at), ...(line.date && { date: inSource(line.date.span, line, field) }) },
    problems: problemsOf(field, reading, line),
  };
}

/** Every dialect sees the whole line. More than one may read it as long as they agree on the client. */
function readLine(text: string): { readonly reading: Reading; readonly dialect: string } {
  const readings = DIALECTS.flatMap((dialect) => {
    const reading = dialect.read(text);
    return reading ? [{ reading, dialect: dialect.id }] : [];
  });
  const [first, ...others] = readings;
  if (!first) return { reading: readByGrammar(text), dialect: GRAMMAR };
  if (others.every(({ reading }) => reading.client === first.reading.client && reading.ip === first.reading.ip))
    return first;
  const candidates = new Set(readings.flatMap(({ reading }) => reading.ip ?? []));
  const { ip: _, ...at } = first.reading.at;
  const reading = {
    ...first.reading,
    client: 'ambiguous',
    ip: null,
    reverseDns: null,
    candidates: [...candidates],
    at,
  } as const;
  return { reading, dialect: GRAMMAR };
}

function hopOf(
  field: Field,
  index: number,
  reading: Reading,
  dialect: string,
): Omit<Hop, 'date' | 'offset' | 'problems'> {
  const { candidates = [], at: _, ...read } = reading;
  return { index, field: field.index, span: field.span, ...read, candidates, delay: null, dialect, at: {} };
}

function unreadHop(field: Field, index: number, code: ReceivedProblemCode, limit: number): Hop {
  const problems = [{ code, at: field.span, params: { limit } }];
  return { ...hopOf(field, index, NOTHING, GRAMMAR), date: null, offset: null, problems };
}

function problemsOf(field: Field, { client }: Reading, { date }: Line): readonly Problem<ReceivedProblemCode>[] {
  const codes: ReceivedProblemCode[] = [];
  if (client === 'unread') codes.push('received.unread');
  if (client === 'ambiguous') codes.push('received.ambiguous');
  const noZone = date?.problems.some(({ code }) => code === 'date.no-zone');
  if (noZone) codes.push('received.zone');
  else if (!date || date.value.iso === null) codes.push('received.date');
  return codes.map((code) => ({ code, at: field.span, params: {} }));
}

/** By the clocks of two servers, which may disagree. */
function delayBetween(hop: Hop, below: Hop | undefined): number | null {
  if (hop.date === null || !below || below.date === null) return null;
  return (Date.parse(hop.date) - Date.parse(below.date)) / 1000;
}

function inSource(span: Span, line: Line, field: Field): Span {
  const { start, end } = line.place(span);
  return { start: field.value.start + start, end: field.value.start + end };
}
