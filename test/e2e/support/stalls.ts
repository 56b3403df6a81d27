import type { Surface } from './session.ts';
import { pageOf } from './page-tab.ts';

/** A timer that should ring this often, where the browser keeps no account of tasks; in milliseconds. */
const EVERY = 10;

/** So long the timer is heard while the page does nothing, in milliseconds. */
const IDLE = 1000;

/**
 * How long the main thread of a document was held up at most while something was done, in milliseconds, other work of the
 * machine left out. Chromium accounts for every task: the longest by its own time on the processor. Elsewhere by how late a
 * timer rings, less how late it rings while the page does nothing; the least of several goes is the page's own.
 */
export async function longestStall(surface: Surface, during: () => Promise<void>): Promise<number> {
  const accounts = await surface.evaluate<boolean>(`PerformanceObserver.supportedEntryTypes.includes('longtask')`);
  if (accounts) return longestTask(surface, during);
  const idle = await latestRing(surface, () => new Promise((done) => setTimeout(done, IDLE)));
  return (await latestRing(surface, during)) - idle;
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Time of the thread on the processor, in microseconds. */
  readonly tdur?: number;
}

/** Begins and ends the account of a thread: what lies between them is whole. */
const MARKS = ['watch-begins', 'watch-ends'];

async function longestTask(surface: Surface, during: () => Promise<void>): Promise<number> {
  const { tracing } = pageOf(surface);
  await tracing.start({ categories: ['toplevel', 'blink.user_timing'] });
  await surface.evaluate(`performance.mark('${MARKS[0]}')`);
  await during();
  await surface.evaluate(`performance.mark('${MARKS[1]}')`);
  const { traceEvents } = JSON.parse(new TextDecoder().decode(await tracing.stop())) as {
    readonly traceEvents: readonly TraceEvent[];
  };
  const [begin, end] = MARKS.map((mark) => traceEvents.find(({ name }) => name === mark));
  if (!begin || !end) throw new Error('the trace does not hold the marks');
  const own = traceEvents.filter(
    ({ name, pid, tid }) => name.endsWith('RunTask') && pid === begin.pid && tid === begin.tid,
  );
  return Math.max(...own.map(({ tdur = 0 }) => tdur)) / 1000;
}

async function latestRing(surface: Surface, during: () => Promise<void>): Promise<number> {
  await surface.evaluate(`{
    window.latest = 0;
    let last = performance.now();
    window.ringing = setInterval(() => {
      const now = performance.now();
      window.latest = Math.max(window.latest, now - last - ${EVERY});
      last = now;
    }, ${EVERY});
  }`);
  await during();
  // The ring that is late by now is heard first.
  return surface.evaluate<number>(
    `new Promise((told) => setTimeout(() => (clearInterval(window.ringing), told(window.latest)), ${EVERY * 5}))`,
  );
}
