import { decode } from '../../lib/bounces/decode.ts';
import { inspect } from '../../lib/inspect/inspect.ts';
import { openInput } from '../../lib/inspect/pile.ts';
import type { Item } from '../../lib/inspect/pile.ts';
import type { Report } from '../../lib/inspect/report.ts';
import type { Settings, World } from '../../lib/inspect/settings.ts';
import type { Source } from '../../lib/message/message.ts';
import { readMessage } from '../../lib/message/read.ts';
import { readSource } from '../../lib/message/source.ts';
import { readRanges } from '../../lib/ranges/read.ts';
import type { PlatformId } from '../../lib/received/platform.ts';
import type { GrabFailure, Origin } from '../../lib/webmail/adapter.ts';
import type { WebmailId } from '../../lib/webmail/ids.ts';
import { base64FromBytes, bytesFromBase64 } from './bytes.ts';
import type { Handed } from './handed.ts';
import type { Preferences } from './preferences.ts';
import { SAMPLE_SETTINGS } from './sample.ts';

/** A message to look at, before anybody's settings are applied to it. */
export interface Letter {
  /** The file it came from; empty where there was none. */
  readonly name: string;
  readonly source: Source;
  /** The platform of the webmail it was read in; outranks the settings. */
  readonly platform: PlatformId | null;
  /** The page it was read in; null where it was pasted or dropped. */
  readonly origin: Origin | null;
  readonly isSample: boolean;
  /** When it was read. */
  readonly now: Date;
}

export type Failure = GrabFailure | 'unreachable' | 'too-big' | 'not-text' | 'msg-headerless' | 'msg-unread';

/** A longer text is read beside the page: the page would stand still meanwhile. */
const MAX_AT_ONCE = 256 * 1024;

/** What may hold several messages, and is not read yet. `each`: every header in the letter is a message, by a person's word. */
export type Given =
  | { readonly kind: 'file'; readonly file: File }
  | { readonly kind: 'text'; readonly text: string; readonly fidelity: Source['fidelity'] }
  | { readonly kind: 'each'; readonly letter: Letter };

/** One of several, as their reader keeps it. */
export interface Whole {
  readonly item: Item;
  readonly name: string;
  readonly platform: PlatformId | null;
  readonly origin: Origin | null;
}

/** Nothing to show, and why. */
export interface Empty {
  readonly kind: 'empty';
  readonly recognised: WebmailId | null;
  readonly failure: Failure | null;
  /** How the requests made in the page ended. */
  readonly tried: readonly string[];
}

/** What a surface shows. */
export type Reading =
  | { readonly kind: 'waiting' }
  | Empty
  | { readonly kind: 'code'; readonly code: string }
  /** A bounce without its message: what a server, a log, a report or a sending platform said. */
  | { readonly kind: 'pasted'; readonly text: string }
  /** A sender's list, or a letter with one, empty where it is still to be pasted; `profile`: of a sender that was named. */
  | { readonly kind: 'list'; readonly text: string; readonly profile: string | null }
  | { readonly kind: 'letter'; readonly letter: Letter }
  | { readonly kind: 'pile'; readonly given: readonly Given[]; readonly now: Date };

export const NOTHING: Empty = { kind: 'empty', recognised: null, failure: null, tried: [] };

const NO_MESSAGE: Empty = { ...NOTHING, failure: 'not-a-message' };

/** What was handed over, as something to show. */
export function readingOf(handed: Handed, now: Date): Reading {
  switch (handed.kind) {
    case 'waiting':
      return handed;
    case 'text':
      return readingOfText(handed.text, now, handed.fidelity);
    case 'grab': {
      const { grab } = handed;
      if (!grab.ok) return { kind: 'empty', recognised: grab.recognised, failure: grab.reason, tried: grab.tried };
      const { webmail, way, copy } = grab;
      return readingOfBytes({ ...grab, origin: { webmail, way, copy } }, now);
    }
    case 'letter':
      return readingOfBytes(handed, now);
  }
}

/** Text that somebody pasted or selected: a code that stands alone, messages, what was said about one, a sender's list. */
export function readingOfText(text: string, now: Date, fidelity: Source['fidelity'] = 'newlines'): Reading {
  const pile: Reading = { kind: 'pile', given: [{ kind: 'text', text, fidelity }], now };
  if (text.length > MAX_AT_ONCE) return pile;
  const code = codeIn(text);
  if (code !== null) return { kind: 'code', code };
  const { items } = openInput({ text, fidelity });
  const [item] = items;
  if (items.length > 1) return pile;
  if (!item && isList(text)) return { kind: 'list', text, profile: null };
  if (!item) return NO_MESSAGE;
  return item.kind === 'text' ? { kind: 'pasted', text } : readingOfSource(item.source, now, null, null);
}

/** One address in a sentence is none: nobody opens a gate by it. */
function isList(text: string): boolean {
  const { ranges } = readRanges(text);
  return ranges.length > 1 || ranges.some(({ text: written }) => /[/\s–-]/.test(written));
}

interface Stored extends Pick<Letter, 'platform' | 'origin'> {
  readonly base64: string;
  readonly fidelity: Source['fidelity'];
}

function readingOfBytes({ base64, fidelity, platform, origin }: Stored, now: Date): Reading {
  const bytes = bytesFromBase64(base64);
  if (!bytes) return { ...NO_MESSAGE, recognised: origin?.webmail ?? null };
  return readingOfSource(readSource({ bytes, fidelity }), now, platform, origin);
}

function readingOfSource(source: Source, now: Date, platform: PlatformId | null, origin: Origin | null): Reading {
  if (readMessage(source).fields.length === 0) return NO_MESSAGE;
  return { kind: 'letter', letter: { name: '', source, platform, origin, isSample: false, now } };
}

/** One of several as if it had come alone. */
export function readingOfWhole(whole: Whole, now: Date): Reading {
  const letter = letterOfWhole(whole, now);
  if (letter) return { kind: 'letter', letter };
  if (whole.item.kind !== 'text') return NOTHING;
  const { text, row } = whole.item;
  const reading = readingOfText(text, now);
  return reading.kind === 'empty' && row ? { kind: 'code', code: row.code } : reading;
}

/** null: it is no message. */
export function letterOfWhole(whole: Whole | null, now: Date): Letter | null {
  if (whole?.item.kind !== 'message') return null;
  const { name, platform, origin } = whole;
  return { name, source: whole.item.source, platform, origin, isSample: false, now };
}

/** The letter, judged with the person's settings, or the sample with its own. */
export function reportOf(letter: Letter, preferences: Preferences): Report {
  return inspect(letter.source, settingsOf(letter, preferences), { now: letter.now });
}

/** The same with our own checks of it, and of the message that it brings back. */
export function checkedReportOf(
  { source, now, ...letter }: Letter,
  preferences: Preferences,
  checked: Pick<World, 'checks' | 'returnedChecks'>,
): Report {
  return inspect(source, settingsOf(letter, preferences), { now, ...checked });
}

/** Whether the letter's platform is known to change what it stores. */
export function rewritesOf(letter: Letter, preferences: Preferences): boolean {
  return settingsOf(letter, preferences).platform === 'microsoft365';
}

function settingsOf(
  { isSample, platform, origin }: Pick<Letter, 'platform' | 'origin' | 'isSample'>,
  preferences: Preferences,
): Settings {
  return isSample ? SAMPLE_SETTINGS : settingsFor({ platform, origin }, preferences);
}

/** The person's settings for what came from this page: its platform outranks theirs, and a copy is believed by nobody's. */
export function settingsFor({ platform, origin }: Pick<Letter, 'platform' | 'origin'>, own: Settings): Settings {
  return { ...own, platform: platform ?? own.platform, copy: origin?.copy ?? null };
}

/** A letter as it is handed to another window. */
export function handedLetter({ source: { bytes, fidelity }, platform, origin }: Letter): Handed {
  return { kind: 'letter', base64: base64FromBytes(bytes), fidelity, platform, origin };
}

const ALONE = /^[\w. -]{1,24}$/;

/** A code of any table, or a number that could be one. */
function codeIn(text: string): string | null {
  const trimmed = text.trim();
  return ALONE.test(trimmed) && (decode(trimmed).length > 0 || /^\d[\d. ]*$/.test(trimmed)) ? trimmed : null;
}
