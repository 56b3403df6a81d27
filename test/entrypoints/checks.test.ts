import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { runInWorker } from '../../entrypoints/shared/checks/in-worker.ts';
import { setUpRun } from '../../entrypoints/shared/checks/run.ts';
import type { CheckRequest, Run } from '../../entrypoints/shared/checks/run.ts';
import type { ToWorker } from '../../entrypoints/shared/checks/checks-worker.ts';
import { DEFAULTS } from '../../entrypoints/shared/preferences.ts';
import { inspect } from '../../lib/inspect/inspect.ts';
import { readSource } from '../../lib/message/source.ts';

const URL_OF_RESOLVER = 'https://dns.example/dns-query';
const source = readSource({ bytes: new Uint8Array(readFileSync('test/mails/delivered/ok-99.eml')) });
const settings = { ...DEFAULTS, ownHosts: ['.empresa.example'] };
const report = inspect(source, settings, { now: new Date('2026-11-22T12:00:00Z') });
const request: CheckRequest = { source, report, rewrites: false, resolver: URL_OF_RESOLVER, pinned: [] };
const never = new AbortController().signal;
const nothing = () => {};

/** Refuses every question, and counts them. */
function refusing() {
  const asked: string[] = [];
  const fetch = async (url: string) => {
    asked.push(url);
    return new Response(null, { status: 403 });
  };
  return { asked, fetch };
}

describe('a run of our own checks', () => {
  test('asks nobody without a resolver', async () => {
    const { asked, fetch } = refusing();
    const checks = await setUpRun(fetch, Date.now)({ ...request, resolver: null }, never, nothing);
    expect(checks.map(({ method, why }) => [method, why])).toEqual([['dkim', 'not-looked-up']]);
    expect(asked).toEqual([]);
  });

  test('keeps what it was told for the next message, and asks another resolver anew', async () => {
    const { asked, fetch } = refusing();
    const run = setUpRun(fetch, () => 0);
    const checks = await run(request, never, nothing);
    expect(checks.map(({ result }) => result)).toEqual(['temperror', 'temperror', 'temperror']);
    const first = asked.length;
    expect(first).toBeGreaterThan(2);
    expect(new Set(asked).size).toBe(first);
    await run(request, never, nothing);
    expect(asked).toHaveLength(first);
    await run({ ...request, resolver: 'https://other.example/dns-query' }, never, nothing);
    expect(asked).toHaveLength(2 * first);
  });

  test('ended, it asks nothing more', async () => {
    const controller = new AbortController();
    const asked: string[] = [];
    const fetch = async (url: string) => {
      asked.push(url);
      controller.abort();
      return new Response(null, { status: 403 });
    };
    await setUpRun(fetch, Date.now)(request, controller.signal, nothing);
    expect(asked).toHaveLength(1);
  });
});

/** A worker as the browser gives one: what is sent to it is cloned, and what was given away is gone. */
class FakeWorker extends EventTarget {
  readonly sent: ToWorker[] = [];

  postMessage(message: ToWorker, transfer: Transferable[]): void {
    this.sent.push(structuredClone(message, { transfer }));
  }

  answer(data: object): void {
    this.dispatchEvent(Object.assign(new Event('message'), { data }));
  }
}

describe('in a worker', () => {
  const here: Run = async () => [];
  const start = (otherwise: Run = here) => {
    const worker = new FakeWorker();
    return { worker, run: runInWorker(worker as unknown as Worker, otherwise) };
  };

  test('the screen keeps its bytes, and hears of progress and of the checks', async () => {
    const { worker, run } = start();
    const parts: number[] = [];
    const checks = run(request, never, (part) => parts.push(part));
    const [own] = worker.sent;
    expect(own).toMatchObject({ kind: 'check', request: { source: { bytes: source.bytes } } });
    worker.answer({ kind: 'progress', id: own!.id, part: 0.5 });
    worker.answer({ kind: 'checked', id: own!.id + 1, checks: [1] });
    worker.answer({ kind: 'checked', id: own!.id, checks: [2] });
    expect(await checks).toEqual([2]);
    expect(parts).toEqual([0.5]);
  });

  test('one message of a large file does not take the whole file along', async () => {
    const { worker, run } = start();
    const file = new Uint8Array(1_000_000);
    file.set(source.bytes, 10);
    const bytes = file.subarray(10, 10 + source.bytes.length);
    void run({ ...request, source: { ...source, bytes } }, never, nothing);
    const [own] = worker.sent;
    if (own?.kind !== 'check') throw new Error('nothing was sent');
    expect(own.request.source.bytes.buffer.byteLength).toBe(source.bytes.length);
    expect(file).toHaveLength(1_000_000);
  });

  test('who moves on ends it', () => {
    const { worker, run } = start();
    const controller = new AbortController();
    void run(request, controller.signal, nothing);
    controller.abort();
    expect(worker.sent.map(({ kind, id }) => [kind, id])).toEqual([
      ['check', 1],
      ['cancel', 1],
    ]);
  });

  test('that does not start: the page does its work, this time and from then on', async () => {
    const seen: CheckRequest[] = [];
    const { worker, run } = start(async (one) => {
      seen.push(one);
      return [];
    });
    const first = run(request, never, nothing);
    worker.dispatchEvent(new Event('error'));
    expect(await first).toEqual([]);
    await run(request, never, nothing);
    expect(seen).toEqual([request, request]);
    expect(worker.sent).toHaveLength(1);
  });

  test('a mistake of ours is told, not waited for', async () => {
    const { worker, run } = start();
    const checks = run(request, never, nothing);
    worker.answer({ kind: 'failed', id: worker.sent[0]!.id, reason: 'TypeError: x' });
    await expect(checks).rejects.toThrow('TypeError: x');
  });
});
