import type { Settings } from '../../lib/inspect/settings.ts';
import type { Listed } from '../../lib/inspect/listed.ts';
import { listItem, MAX_ITEMS, openEach, openInput } from '../../lib/inspect/pile.ts';
import type { Opened } from '../../lib/inspect/pile.ts';
import { settingsFor } from './reading.ts';
import type { Failure, Given, Whole } from './reading.ts';

/** Of all files together: they and what is made of them stand in memory at once. */
export const MAX_BYTES = 100 * 1024 * 1024;

/** Of a message that is the only one, and is read in the page itself. Its headers, which are enough, can be pasted. */
const MAX_ALONE = 32 * 1024 * 1024;

/** How long it reads before it listens again, and before it tells what it has read; in milliseconds. */
const LISTEN_EVERY = 30;
const TELL_EVERY = 100;

/** What the page asks of the reader. */
export type Ask =
  | { readonly ask: 'open'; readonly given: readonly Given[]; readonly settings: Settings; readonly now: Date }
  /** The settings are others now: everything is judged anew. */
  | { readonly ask: 'judge'; readonly settings: Settings }
  | { readonly ask: 'item'; readonly index: number }
  /** The headers in this message are messages, each for itself. */
  | { readonly ask: 'each'; readonly index: number }
  | { readonly ask: 'stop' };

/** What the reader tells the page. */
export type Tell =
  | { readonly tell: 'nothing'; readonly failure: Failure }
  | { readonly tell: 'alone'; readonly whole: Whole }
  /** `left`: messages beyond the limit; `tooBig`: files that were not opened. */
  | { readonly tell: 'opened'; readonly count: number; readonly left: number; readonly tooBig: number }
  | { readonly tell: 'listed'; readonly from: number; readonly listed: readonly Listed[] }
  | { readonly tell: 'end'; readonly isWhole: boolean }
  | { readonly tell: 'item'; readonly index: number; readonly whole: Whole };

interface Around {
  readonly tell: (tell: Tell) => void;
  /** Resolves when what was asked meanwhile has been heard. */
  readonly pause: () => Promise<void>;
  /** In milliseconds. */
  readonly clock: () => number;
}

/** Opens files and texts, lists every message in them, and keeps the messages until one is asked for. */
export class PileReader {
  readonly #around: Around;
  #pile: readonly Whole[] = [];
  #left = 0;
  #tooBig = 0;
  /** null: nothing was opened yet. */
  #settings: Settings | null = null;
  #now = new Date(0);
  /** Grows with every new reading; an older one ends when it sees it. */
  #turn = 0;
  #isStopped = false;

  constructor(around: Around) {
    this.#around = around;
  }

  async hear(asked: Ask): Promise<void> {
    const { tell } = this.#around;
    switch (asked.ask) {
      case 'open':
        this.#settings = asked.settings;
        this.#now = asked.now;
        return this.#open(asked.given);
      case 'judge':
        this.#settings = asked.settings;
        return this.#list();
      case 'each':
        return this.#each(asked.index);
      case 'stop':
        this.#isStopped = true;
        return undefined;
      case 'item': {
        const whole = this.#pile[asked.index];
        return whole && tell({ tell: 'item', index: asked.index, whole });
      }
    }
  }

  async #open(given: readonly Given[]): Promise<void> {
    const pile: Whole[] = [];
    let failure: Failure | null = null;
    let bytes = 0;
    for (const one of given) {
      if (one.kind === 'file' && bytes + one.file.size > MAX_BYTES) {
        this.#tooBig++;
        continue;
      }
      if (one.kind === 'file') bytes += one.file.size;
      // One after the other: together they would stand in memory twice.
      // oxlint-disable-next-line no-await-in-loop
      const opened = await openGiven(one);
      failure ??= opened.failure;
      const around = aroundOf(one);
      const room = MAX_ITEMS - pile.length;
      pile.push(...opened.items.slice(0, room).map((item) => ({ item, ...around })));
      this.#left += opened.left + Math.max(0, opened.items.length - room);
    }
    this.#pile = pile;
    const [first] = pile;
    if (!first)
      this.#around.tell({ tell: 'nothing', failure: this.#tooBig > 0 ? 'too-big' : (failure ?? 'not-a-message') });
    else if (pile.length > 1 || this.#left > 0) await this.#list();
    else if (sizeOf(first) > MAX_ALONE) this.#around.tell({ tell: 'nothing', failure: 'too-big' });
    else this.#around.tell({ tell: 'alone', whole: first });
  }

  async #each(index: number): Promise<void> {
    const whole = this.#pile[index];
    if (whole?.item.kind !== 'message') return;
    const { items, left } = openEach(whole.item.source);
    this.#pile = this.#pile.toSpliced(index, 1, ...items.map((item) => ({ ...whole, item })));
    this.#left += left;
    await this.#list();
  }

  async #list(): Promise<void> {
    const { tell, pause, clock } = this.#around;
    if (!this.#settings) return;
    const turn = ++this.#turn;
    this.#isStopped = false;
    const pile = this.#pile;
    const own = this.#settings;
    tell({ tell: 'opened', count: pile.length, left: this.#left, tooBig: this.#tooBig });
    let listed: Listed[] = [];
    let told = clock();
    let heard = told;
    const say = (upTo: number) => {
      tell({ tell: 'listed', from: upTo - listed.length, listed });
      listed = [];
    };
    for (const [index, whole] of pile.entries()) {
      listed.push(listItem(whole.item, whole.name, settingsFor(whole, own), { now: this.#now }));
      const time = clock();
      if (time - told >= TELL_EVERY) {
        say(index + 1);
        told = time;
      }
      if (time - heard < LISTEN_EVERY) continue;
      // oxlint-disable-next-line no-await-in-loop
      await pause();
      if (turn !== this.#turn) return;
      if (this.#isStopped) {
        say(index + 1);
        return tell({ tell: 'end', isWhole: false });
      }
      heard = clock();
    }
    say(pile.length);
    tell({ tell: 'end', isWhole: true });
  }
}

async function openGiven(given: Given): Promise<Opened> {
  switch (given.kind) {
    case 'file':
      return openInput({ bytes: new Uint8Array(await given.file.arrayBuffer()) });
    case 'text':
      return openInput(given);
    case 'each':
      return openEach(given.letter.source);
  }
}

function aroundOf(given: Given): Omit<Whole, 'item'> {
  if (given.kind === 'file') return { name: given.file.name, platform: null, origin: null };
  return given.kind === 'each' ? given.letter : { name: '', platform: null, origin: null };
}

function sizeOf({ item }: Whole): number {
  return item.kind === 'message' ? item.source.bytes.length : item.text.length;
}
