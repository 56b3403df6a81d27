import { runInWorker } from './in-worker.ts';
import { setUpRun } from './run.ts';
import type { Run } from './run.ts';

let run: Run | null = null;

/** Our own checks of one message, in this window's worker, or in the window itself where none can be had. */
export const check: Run = (request, signal, onProgress) => {
  run ??= setUp();
  return run(request, signal, onProgress);
};

function setUp(): Run {
  const here = setUpRun((url, request) => fetch(url, request), Date.now);
  try {
    return runInWorker(new Worker(new URL('./checks-worker.ts', import.meta.url), { type: 'module' }), here);
  } catch {
    return here;
  }
}
