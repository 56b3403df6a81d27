import { PileReader } from './pile.ts';
import type { Ask } from './pile.ts';

/** Beside the page: a thousand messages are read here, and the page does not stand still. */
const reader = new PileReader({
  tell: (tell) => postMessage(tell),
  pause: () => new Promise((heard) => setTimeout(heard, 0)),
  clock: () => performance.now(),
});

addEventListener('message', ({ data }: MessageEvent<Ask>) => void reader.hear(data));
