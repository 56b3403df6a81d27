import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

/** Beside projects every bench file would run once per project, so the benches have a configuration of their own. */
export default defineConfig({
  root: resolve(import.meta.dirname, '..'),
  // Natively imported: the runner's export getters would be measured with what they guard.
  test: { experimental: { viteModuleRunner: false }, benchmark: { include: ['test/**/*.bench.ts'] } },
});
