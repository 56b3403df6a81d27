import type { Reading } from '../bounces/decode.ts';
import type { Tone } from '../inspect/finding.ts';
import type { Report } from '../inspect/report.ts';
import type { Suggestion } from '../received/border.ts';
import { GATEWAYS } from '../received/gateway.ts';
import type { GatewayTrace } from '../received/gateway.ts';
import type { PlacedHop } from '../received/place.ts';
import { productOf } from '../received/product.ts';
import { durationOf } from '../words/duration.ts';
import { fill } from '../words/fill.ts';
import type { Dictionary } from '../words/index.ts';
import { readingWords } from '../words/reading-words.ts';
import { findingWords, verdictWords } from '../words/verdict-words.ts';
import type { Said } from '../words/verdict-words.ts';
import { bounceLines } from './bounce-text.ts';
import { checkLines } from './check-text.ts';
import { filterLines } from './filter-text.ts';
import { lines, section } from './plain.ts';

const MARKS: Readonly<Record<Tone, string>> = { good: '+', warn: '!', bad: 'x', mute: '-' };

/** The Report as plain text: verdict, why, border, trail, results and bounce. */
export function reportText(report: Report, words: Dictionary): string {
  const { word, title, lead } = verdictWords(report, words);
  const { text } = words;
  return lines([
    word,
    said(title, words),
    ...(lead ? [said(lead, words)].filter(Boolean) : []),
    ...section(text.why, whyLines(report, words)),
    ...section(text.border, borderLines(report, words)),
    ...section(text.trail, trailLines(report, words)),
    ...section(text.results, resultLines(report, words)),
    ...section(text.checked, checkLines(report.checks, words)),
    ...section(words.filters.title, filterLines(report.filters, words)),
    ...section(text.bounce, report.bounce ? bounceLines(report.bounce, words) : []),
  ]);
}

/** What the tables make of a code, as plain text. */
export function readingText(code: string, readings: readonly Reading[], words: Dictionary): string {
  const { codes } = words.screens;
  if (readings.length === 0) return lines([fill(codes.unknown, { code }, words.language)]);
  return lines([
    code,
    ...readings.flatMap((reading) => {
      const { table, meaning, state, move, reason, next } = readingWords(reading, words);
      // An English title of SMTP's says no more than its meaning.
      const [title, gloss] = reading.table === 'smtp' ? [meaning, null] : [reading.title, meaning];
      return section(`${table}: ${title}`, [
        ...(gloss === null ? [] : [gloss]),
        ...(state === null ? [] : [`${codes.state}: ${state}`]),
        `${codes.move}: ${move}`,
        `${codes.reason}: ${reason}`,
        `${codes.next}: ${next}`,
      ]);
    }),
    ...(readings.length > 1 && readings[0]?.table === 'masterbase' ? ['', codes.both] : []),
  ]);
}

function whyLines({ verdict }: Report, words: Dictionary): string[] {
  return verdict.findings.map((finding) => {
    const found = findingWords(finding, words);
    const detail = said(found.detail, words);
    return `${MARKS[finding.tone]} ${said(found.title, words)}${detail && ` · ${detail}`}`;
  });
}

function borderLines({ border }: Report, words: Dictionary): string[] {
  const { suggestion } = border;
  return [
    `${words.borderStatus[border.status]}${border.ip === null ? '' : ` ${border.ip}`}: ${words.borderReason[border.reason]}`,
    ...(suggestion ? [suggestionLine(suggestion, words)] : []),
    ...(border.gateway ? [gatewayLine(border.gateway, words)] : []),
  ];
}

/** What to say on the command line once the suggestion is known to hold. */
function suggestionLine({ server, hosts, platform }: Suggestion, words: Dictionary): string {
  const options = [...(platform ? [`--platform ${platform}`] : []), ...hosts.map((host) => `--own ${host}`)];
  return fill(words.text.suggestion, { server, options: options.join(' ') }, words.language);
}

function gatewayLine({ id }: GatewayTrace, words: Dictionary): string {
  const product = GATEWAYS.find((gateway) => gateway.id === id)?.product ?? id;
  return fill(words.text.gateway, { product, options: `--platform ${id}` }, words.language);
}

function trailLines({ border, hops }: Report, words: Dictionary): string[] {
  const last = border.hop ?? border.suggestion?.hop ?? -1;
  return hops.flatMap((hop) => [
    hopLine(hop, words),
    writtenLine(hop, words),
    ...(hop.index === last && hop.index < hops.length - 1 ? [`-- ${words.text.claimedBelow}`] : []),
  ]);
}

function hopLine(hop: PlacedHop, words: Dictionary): string {
  const name = hop.reverseDns ?? hop.helo ?? (hop.ip === null ? words.client[hop.client] : '');
  const from = [name, hop.ip === null ? '' : `[${hop.ip}]`].filter(Boolean).join(' ');
  const line = fill(words.text.received, { from, by: hop.by ?? words.report.unnamed }, words.language);
  return [line, hop.date ?? '', hop.delay === null ? '' : durationOf(hop.delay, words, words.language)]
    .filter(Boolean)
    .join('  ');
}

/** Who wrote the line, over what, and what it is worth; of claims the divider has said that already, of the rest the line above. */
function writtenLine({ dialect, protocol, tls, cipher, position, reason }: PlacedHop, words: Dictionary): string {
  const why = `${words.hopPosition[position]}: ${words.hopReason[reason]}`;
  const worth = position === 'claimed' || reason === 'beyond' ? null : why;
  const facts = [productOf(dialect) ?? words.trail.unknownWriter, protocol, tls, cipher, worth];
  return `   ${facts.filter(Boolean).join(' · ')}`;
}

function resultLines({ results }: Report, words: Dictionary): string[] {
  const { text } = words;
  if (results.length === 0) return [text.noResults];
  return results.map(({ method, result, authservId, believed, why }) => {
    const trust = believed ? text.believed : fill(text.notBelieved, { why: words.belief[why] }, words.language);
    return `${method}=${result}  ${authservId ?? words.checks.nobody}  ${trust}`;
  });
}

function said({ of, with: params }: Said, { language }: Dictionary): string {
  return fill(of, params, language);
}
