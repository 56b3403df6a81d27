import { expect } from 'vitest';

const SIZES = [64, 128, 256, 512, 1024].map((kilobytes) => kilobytes * 1024);
const RUNS = 15;

/** The lowest of several goes: a busy minute steepens a fit. */
const GOES = 3;

/** Code that is linear by construction fits from 0.55 to 1.25; quadratic code from 1.6. */
const LINEAR = 1.2;

/** A megabyte of anything must not be felt. */
const AT_MOST_MS = 100;

/** Below this a slope is that of the caches, not of the code. */
const TOO_FAST_MS = 5;

/** Measures how a reader's time grows with its input, and holds it to linear and to what nobody feels. */
export function expectLinear<Input>(
  name: string,
  make: (size: number) => Input,
  read: (input: Input) => unknown,
  atMost = AT_MOST_MS,
): void {
  const inputs = SIZES.map((size) => make(size));
  let best = { slope: Number.POSITIVE_INFINITY, last: Number.POSITIVE_INFINITY };
  for (let go = 0; go < GOES && !isLinear(best, atMost); go++) {
    const times = inputs.map((input) => fastest(() => read(input)));
    const slope = exponent(times);
    best = { slope: Math.min(slope, best.slope), last: Math.min(times.at(-1)!, best.last) };
  }
  console.log(`${name}: exponent ${best.slope.toFixed(2)}, ${best.last.toFixed(1)} ms at 1 MB`);
  expect(isLinear(best, atMost)).toBe(true);
}

function isLinear({ slope, last }: { slope: number; last: number }, atMost: number): boolean {
  return last < TOO_FAST_MS || (slope <= LINEAR && last <= atMost);
}

/** Milliseconds of the fastest of several runs. */
export function fastest(run: () => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  for (let count = 0; count < RUNS; count++) {
    const start = performance.now();
    run();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

/** Slope of log time over log size, by least squares: 1 is linear, 2 quadratic. */
function exponent(times: readonly number[]): number {
  const points = times.map((time, index) => [Math.log(SIZES[index]!), Math.log(time)] as const);
  const mean = (axis: 0 | 1) => points.reduce((sum, point) => sum + point[axis], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const over = points.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0);
  return over / points.reduce((sum, point) => sum + (point[0] - x) ** 2, 0);
}
