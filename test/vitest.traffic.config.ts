import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

// Minutes, root, and the lab beside this folder: not part of `npm test`. One sandbox after the other.
export default defineConfig({
  root: resolve(import.meta.dirname, '..'),
  test: {
    include: ['test/traffic/**/*.test.ts'],
    environment: 'node',
    fileParallelism: false,
    testTimeout: 600_000,
  },
});
