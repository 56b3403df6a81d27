import type { OwnCheck } from '../../../lib/authentication/own-check.ts';
import type { Run } from './run.ts';
import type { FromWorker, ToWorker } from './checks-worker.ts';

interface Waiting {
  readonly onProgress: (part: number) => void;
  readonly resolve: (checks: readonly OwnCheck[]) => void;
  readonly reject: (reason: unknown) => void;
}

/** Hands messages to a worker, so that the screen never stalls; `otherwise` where it cannot start. */
export function runInWorker(worker: Worker, otherwise: Run): Run {
  const waiting = new Map<number, Waiting>();
  let isDead = false;
  let last = 0;

  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    const one = waiting.get(data.id);
    if (data.kind === 'progress') one?.onProgress(data.part);
    else {
      waiting.delete(data.id);
      if (data.kind === 'checked') one?.resolve(data.checks);
      else one?.reject(new Error(data.reason));
    }
  });
  // Its script did not load, or not run: whatever it does once it runs, it answers to.
  worker.addEventListener('error', () => {
    isDead = true;
    for (const { reject } of waiting.values()) reject(DEAD);
    waiting.clear();
  });

  return async (request, signal, onProgress) => {
    if (isDead) return otherwise(request, signal, onProgress);
    const id = ++last;
    // A view into a file of many messages would take the whole file along.
    const bytes = request.source.bytes.slice();
    const answer = new Promise<readonly OwnCheck[]>((resolve, reject) => {
      waiting.set(id, { onProgress, resolve, reject });
    });
    const own: ToWorker = { kind: 'check', id, request: { ...request, source: { ...request.source, bytes } } };
    const cancel: ToWorker = { kind: 'cancel', id };
    worker.postMessage(own, [bytes.buffer]);
    signal.addEventListener('abort', () => worker.postMessage(cancel, []), { once: true });
    return answer.catch((error: unknown) => {
      if (error === DEAD) return otherwise(request, signal, onProgress);
      throw error;
    });
  };
}

const DEAD = new Error('the worker did not start');
