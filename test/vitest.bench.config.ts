import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

/** Beside projects every bench file would run once per project, so the benches have a configuration of their own. */
export default defineConfig({
  root: resolve(import.meta.dirname, '..'),
  test: { benchmark: { include: ['test/**/*.bench.ts'] } },
});
