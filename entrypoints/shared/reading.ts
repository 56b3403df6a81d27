import type { OwnCheck } from '../../lib/authentication/own-check.ts';
import { decode } from '../../lib/bounces/decode.ts';
import { inspect } from '../../lib/inspect/inspect.ts';
import type { Report } from '../../lib/inspect/report.ts';
import type { Settings } from '../../lib/inspect/settings.ts';
import type { Source } from '../../lib/message/message.ts';
import { readMessage } from '../../lib/message/read.ts';
import { splitBlocks, splitMessages } from '../../lib/message/several.ts';
import type { Several } from '../../lib/message/several.ts';
import { readSource } from '../../lib/message/source.ts';
import type { PlatformId } from '../../lib/received/platform.ts';
import type { GrabFailure } from '../../lib/webmail/adapter.ts';
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
  readonly isSample: boolean;
  /** When it was read. */
  readonly now: Date;
}

export type Failure = GrabFailure | 'unreachable' | 'too-big' | 'not-text' | 'msg-headerless' | 'msg-unread';

/** Each is inspected and gets a line in the list: an mbox of thousands would be read and drawn at once. */
const MAX_LETTERS = 200;

/** What a surface shows. */
export type Reading =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'empty'; readonly recognised: WebmailId | null; readonly failure: Failure | null }
  | { readonly kind: 'code'; readonly code: string }
  | {
      readonly kind: 'letters';
      readonly letters: readonly [Letter, ...Letter[]];
      readonly chosen: number;
      /** How many more there were than can be shown. */
      readonly left?: number;
    };

export const NOTHING: Reading = { kind: 'empty', recognised: null, failure: null };

/** What was handed over, as something to show. */
export function readingOf(handed: Handed, now: Date): Reading {
  switch (handed.kind) {
    case 'waiting':
      return handed;
    case 'text':
      return readingOfText(handed.text, now, handed.fidelity);
    case 'grab': {
      const { grab } = handed;
      if (!grab.ok) return { kind: 'empty', recognised: grab.recognised, failure: grab.reason };
      const bytes = bytesFromBase64(grab.base64);
      if (!bytes) return { kind: 'empty', recognised: grab.webmail, failure: 'not-a-message' };
      return oneLetter(readSource({ bytes, fidelity: grab.fidelity }), now, grab.platform);
    }
  }
}

/** Text that somebody pasted or selected: a code that stands alone, the server's answer around a code, or messages. */
export function readingOfText(text: string, now: Date, fidelity?: Source['fidelity']): Reading {
  const code = codeIn(text);
  if (code !== null) return { kind: 'code', code };
  const given = { name: '', platform: null, isSample: false, now };
  return readingOfAll([{ given, several: splitMessages({ text, ...(fidelity && { fidelity }) }) }], 'not-a-message');
}

function oneLetter(source: Source, now: Date, platform: PlatformId | null): Reading {
  const given = { name: '', platform, isSample: false, now };
  return readingOfAll([{ given, several: { messages: [source], left: 0 } }], 'not-a-message');
}

/** What one input was made of, and what all its messages have in common. */
export interface Given {
  readonly given: Omit<Letter, 'source'>;
  readonly several: Several;
}

/** All their messages as one list; what is no message is left out. `failure`: what is said if there is none. */
export function readingOfAll(inputs: readonly Given[], failure: Failure): Reading {
  const all = inputs.flatMap(({ given, several }) => several.messages.map((source) => ({ ...given, source })));
  const [first, ...others] = all.slice(0, MAX_LETTERS).filter(isMessage);
  const left = inputs.reduce((sum, { several }) => sum + several.left, Math.max(0, all.length - MAX_LETTERS));
  if (first) return { kind: 'letters', letters: [first, ...others], chosen: 0, ...(left > 0 && { left }) };
  return { kind: 'empty', recognised: null, failure: all.map(msgFailure).find((one) => one !== null) ?? failure };
}

/** Whether there is anything of a message in it. */
function isMessage({ source }: Letter): boolean {
  return readMessage(source).fields.length > 0;
}

function msgFailure({ source }: Letter): Failure | null {
  const codes = source.problems?.map(({ code }) => code) ?? [];
  if (codes.includes('message.msg-headerless')) return 'msg-headerless';
  return codes.includes('message.msg-unread') ? 'msg-unread' : null;
}

/** Each header in the chosen letter as a letter of its own: the person says that they are several. */
export function splitChosen(reading: Extract<Reading, { kind: 'letters' }>): Reading {
  const inputs = reading.letters.map((letter, index): Given => {
    const { source, ...given } = letter;
    return { given, several: index === reading.chosen ? splitBlocks(source) : { messages: [source], left: 0 } };
  });
  const next = readingOfAll(inputs, 'not-a-message');
  return next.kind === 'letters' ? { ...next, chosen: reading.chosen } : next;
}

/** The letter, judged with the person's settings, or the sample with its own. */
export function reportOf(letter: Letter, preferences: Preferences): Report {
  return inspect(letter.source, settingsOf(letter, preferences), { now: letter.now });
}

/** The same with our own checks of it. */
export function checkedReportOf(
  { source, now, ...letter }: Letter,
  preferences: Preferences,
  checks: readonly OwnCheck[],
): Report {
  return inspect(source, settingsOf(letter, preferences), { now, checks });
}

/** Whether the letter's platform is known to change what it stores. */
export function rewritesOf(letter: Letter, preferences: Preferences): boolean {
  return settingsOf(letter, preferences).platform === 'microsoft365';
}

function settingsOf(letter: Pick<Letter, 'platform' | 'isSample'>, preferences: Preferences): Settings {
  return letter.isSample ? SAMPLE_SETTINGS : { ...preferences, platform: letter.platform ?? preferences.platform };
}

/** A letter as it is handed to another window. */
export function handedLetter({ source, platform }: Letter): Handed {
  const grab = {
    ok: true as const,
    webmail: 'generic' as const,
    base64: base64FromBytes(source.bytes),
    fidelity: source.fidelity,
    platform,
  };
  return { kind: 'grab', grab };
}

/** `550 5.7.1 Service unavailable …`: what a server said, the code first. */
const ANSWER = /^([245]\d\d)(?:[ -]([245]\.\d{1,3}\.\d{1,3}))?(?:[ -]|$)/;
const ALONE = /^[\w. -]{1,24}$/;

function codeIn(text: string): string | null {
  const trimmed = text.trim();
  if (ALONE.test(trimmed) && (decode(trimmed).length > 0 || /^\d[\d. ]*$/.test(trimmed))) return trimmed;
  const [, reply, enhanced] = ANSWER.exec(trimmed) ?? [];
  return reply === undefined ? null : enhanced === undefined ? reply : `${reply} ${enhanced}`;
}
