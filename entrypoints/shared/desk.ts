import { signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type { Border } from '../../lib/received/border.ts';
import { DEFAULTS } from './preferences.ts';
import type { Preferences, Refused } from './preferences.ts';
import { handedLetter, readingOf, readingOfText } from './reading.ts';
import type { Reading } from './reading.ts';
import type { Handed } from './handed.ts';
import { sampleSource } from './sample.ts';
import { load, save, watch } from './store.ts';

/** What one surface has before it: the person's preferences, something to read, and perhaps a gate to open. */
export interface Desk {
  readonly preferences: ReadonlySignal<Preferences>;
  /** Kept values that could not be taken; their defaults stand in. */
  readonly refused: ReadonlySignal<readonly Refused[]>;
  readonly reading: ReadonlySignal<Reading>;
  /** The target whose card is open. */
  readonly opening: ReadonlySignal<string | null>;
  take(handed: Handed): void;
  show(reading: Reading): void;
  readText(text: string): void;
  readSample(): void;
  /** The headers in the letter are messages, each for itself. */
  readEach(): void;
  openCard(target: string | null): void;
  keep(part: Partial<Preferences>): void;
  /** What the screen asked about is mine: kept, and what is shown is judged anew at once. */
  adopt(asked: Pick<Border, 'suggestion' | 'gateway'>): void;
  /** What is shown, for another window; null where there is nothing to take along. */
  handed(): Handed | null;
}

/** Sets a desk up: preferences are there when it resolves. */
export async function setUpDesk(): Promise<Desk> {
  const kept = await load();
  const preferences = signal(kept.value);
  const refused = signal<readonly Refused[]>(kept.refused);
  const reading = signal<Reading>({ kind: 'waiting' });
  const opening = signal<string | null>(null);
  watch((changed) => (preferences.value = changed));

  const show = (next: Reading) => {
    opening.value = null;
    reading.value = next;
  };
  const keep = (part: Partial<Preferences>) => {
    preferences.value = { ...DEFAULTS, ...preferences.value, ...part };
    void save(part);
  };
  return {
    preferences,
    refused,
    reading,
    opening,
    show,
    keep,
    take: (handed) => show(readingOf(handed, new Date())),
    readText: (text) => show(readingOfText(text, new Date())),
    readSample: () =>
      show({
        kind: 'letter',
        letter: { name: '', source: sampleSource(), platform: null, origin: null, isSample: true, now: new Date() },
      }),
    readEach() {
      const now = reading.value;
      if (now.kind !== 'letter') return;
      show({ kind: 'pile', given: [{ kind: 'each', letter: now.letter }], now: now.letter.now });
    },
    openCard: (target) => (opening.value = target),
    adopt({ suggestion, gateway }) {
      const { ownHosts, gateways } = preferences.value;
      if (suggestion) {
        const { hosts, platform } = suggestion;
        keep({ ownHosts: [...new Set([...ownHosts, ...hosts])], ...(platform && { platform }) });
      } else if (gateway) keep({ gateways: [...new Set([...gateways, gateway.id])] });
    },
    handed() {
      const now = reading.value;
      if (now.kind === 'code') return { kind: 'text', text: now.code, fidelity: 'exact' };
      if (now.kind === 'list') return now.text === '' ? null : { kind: 'text', text: now.text, fidelity: 'newlines' };
      if (now.kind === 'pasted') return { kind: 'text', text: now.text, fidelity: 'newlines' };
      if (now.kind === 'letter') return now.letter.isSample ? null : handedLetter(now.letter);
      const [given] = now.kind === 'pile' ? now.given : [];
      return given?.kind === 'text' ? given : null;
    },
  };
}
