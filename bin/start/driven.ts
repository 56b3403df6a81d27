import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A browser with a profile of its own that runs Postern. */
export interface Driven {
  /** As the browser calls itself. */
  readonly version: string;
  /** Where the extension's own pages are: `…-extension://ID`. */
  readonly origin: string;
  /** Opens an address in a new tab; gives the way to evaluate an expression there. */
  open(address: string): Promise<(expression: string) => Promise<unknown>>;
  /** Until the person closes the browser. */
  readonly ended: Promise<unknown>;
  close(): Promise<void>;
}

export interface Launch {
  readonly path: string;
  /** The built extension. */
  readonly extension: string;
  readonly headless: boolean;
  /** What its first tab shows. */
  readonly first: string;
  /** Aborted when the person wants to end. */
  readonly stop: AbortSignal;
}

/** Requests by number: `send` gives each its number, `settle` is told each answer. */
export class Calls {
  #last = 0;
  #failed: Error | null = null;
  readonly #open = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();

  send(write: (id: number) => void): Promise<unknown> {
    if (this.#failed) return Promise.reject(this.#failed);
    this.#last += 1;
    const id = this.#last;
    const answer = new Promise((resolve, reject) => this.#open.set(id, { resolve, reject }));
    write(id);
    return answer;
  }

  settle(id: number, error: string | null, value: unknown): void {
    const waiting = this.#open.get(id);
    this.#open.delete(id);
    if (error === null) waiting?.resolve(value);
    else waiting?.reject(new Error(error));
  }

  fail(reason: string): void {
    const error = new Error(reason);
    this.#failed = error;
    for (const { reject } of this.#open.values()) reject(error);
    this.#open.clear();
  }
}

export function freshProfile(): string {
  return mkdtempSync(join(tmpdir(), 'postern-profile-'));
}

/** Resolves when the process is gone, however it went. */
export function endOf(child: ChildProcess): Promise<unknown> {
  return child.exitCode === null && child.signalCode === null ? once(child, 'exit') : Promise.resolve();
}

const UP_WITHIN_MS = 60_000;

/** Ends the browser when the person wants to, or where it does not come up; call the answer once it has. */
export function guard(child: ChildProcess, stop: AbortSignal): () => void {
  stop.addEventListener('abort', () => child.kill());
  const late = setTimeout(() => child.kill(), UP_WITHIN_MS);
  return () => clearTimeout(late);
}

const PATIENCE_MS = 5000;

/** Ends the process we started and removes what it wrote. */
export async function endBrowser(child: ChildProcess, profile: string): Promise<void> {
  const force = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS);
  child.kill();
  await endOf(child);
  clearTimeout(force);
  rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
}

/** The value at a path of keys in a protocol's answer; undefined where the path ends early. */
export function at(value: unknown, ...path: string[]): unknown {
  return path.reduce<unknown>(
    (inside, key) => (typeof inside === 'object' && inside !== null ? Reflect.get(inside, key) : undefined),
    value,
  );
}
