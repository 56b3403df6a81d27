import { decode } from '../../lib/bounces/decode.ts';
import { inspect } from '../../lib/inspect/inspect.ts';
import type { Report } from '../../lib/inspect/report.ts';
import type { Source } from '../../lib/message/message.ts';
import { readMessage } from '../../lib/message/read.ts';
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

export type Failure = GrabFailure | 'unreachable' | 'too-big' | 'not-text';

/** What a surface shows. */
export type Reading =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'empty'; readonly recognised: WebmailId | null; readonly failure: Failure | null }
  | { readonly kind: 'code'; readonly code: string }
  | { readonly kind: 'letters'; readonly letters: readonly [Letter, ...Letter[]]; readonly chosen: number };

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

/** Text that somebody pasted or selected: a code that stands alone, the server's answer around a code, or a message. */
export function readingOfText(text: string, now: Date, fidelity?: Source['fidelity']): Reading {
  const code = codeIn(text);
  if (code !== null) return { kind: 'code', code };
  return oneLetter(readSource({ text, ...(fidelity && { fidelity }) }), now, null);
}

function oneLetter(source: Source, now: Date, platform: PlatformId | null): Reading {
  const letter: Letter = { name: '', source, platform, isSample: false, now };
  return isMessage(letter)
    ? { kind: 'letters', letters: [letter], chosen: 0 }
    : { kind: 'empty', recognised: null, failure: 'not-a-message' };
}

/** Whether there is anything of a message in it. */
export function isMessage({ source }: Letter): boolean {
  return readMessage(source).fields.length > 0;
}

/** The letter, judged with the person's settings, or the sample with its own. */
export function reportOf(letter: Letter, preferences: Preferences): Report {
  const settings = letter.isSample
    ? SAMPLE_SETTINGS
    : { ...preferences, platform: letter.platform ?? preferences.platform };
  return inspect(letter.source, settings, { now: letter.now });
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
