type Method = (this: string, ...given: readonly unknown[]) => unknown;

/** What a call reads, in characters. */
const COSTS: Readonly<Record<string, (text: string, given: readonly unknown[], result: unknown) => number>> = {
  charCodeAt: () => 1,
  startsWith: () => 1,
  indexOf: (text, [, from], result) => Math.max(1, (result === -1 ? text.length : Number(result)) - Number(from ?? 0)),
};

/**
 * How many characters `run` reads of strings, one by one or by searching: exact, so that a test can hold a parser to
 * its length without a clock. What a regular expression reads is not counted.
 */
export function countReads(run: () => void): number {
  const prototype = String.prototype as unknown as Record<string, Method>;
  const real = Object.keys(COSTS).map((name) => [name, prototype[name]!] as const);
  let reads = 0;
  for (const [name, method] of real)
    prototype[name] = function counted(...given) {
      const result = method.apply(this, given as unknown[]);
      reads += COSTS[name]!(this, given, result);
      return result;
    };
  try {
    run();
  } finally {
    for (const [name, method] of real) prototype[name] = method;
  }
  return reads;
}
