import type { OwnCheck } from '../../../lib/authentication/own-check.ts';
import { setUpRun } from './run.ts';
import type { CheckRequest } from './run.ts';

/** What the screen sends. */
export type ToWorker =
  | { readonly kind: 'check'; readonly id: number; readonly request: CheckRequest }
  | { readonly kind: 'cancel'; readonly id: number };

/** What comes back. failed: a mistake of ours, told in the worker's own console. */
export type FromWorker =
  | { readonly kind: 'progress'; readonly id: number; readonly part: number }
  | { readonly kind: 'checked'; readonly id: number; readonly checks: readonly OwnCheck[] }
  | { readonly kind: 'failed'; readonly id: number; readonly reason: string };

const run = setUpRun((url, request) => fetch(url, request), Date.now);
const running = new Map<number, AbortController>();
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has one listener, and no origin to name
const answer = (message: FromWorker) => postMessage(message);

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  const { id } = data;
  if (data.kind === 'cancel') {
    running.get(id)?.abort();
    return;
  }
  const controller = new AbortController();
  running.set(id, controller);
  run(data.request, controller.signal, (part) => answer({ kind: 'progress', id, part }))
    .then((checks) => answer({ kind: 'checked', id, checks }))
    .catch((error: unknown) => answer({ kind: 'failed', id, reason: String(error) }))
    .finally(() => running.delete(id));
});
