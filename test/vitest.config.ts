import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  root: resolve(import.meta.dirname, '..'),
  test: {
    projects: [
      {
        test: {
          name: 'lib',
          include: ['test/{lib,bin,house}/**/*.test.ts'],
          exclude: ['test/lib/allowlist/parsers/**'],
          environment: 'node',
        },
      },
      // The products' own programs, in namespaces of their own.
      {
        test: {
          name: 'parsers',
          include: ['test/lib/allowlist/parsers/**/*.test.ts'],
          environment: 'node',
        },
      },
      {
        test: {
          name: 'dom',
          include: ['test/{components,lib}/**/*.test.tsx'],
          environment: 'happy-dom',
        },
      },
      {
        plugins: [WxtVitest()],
        test: {
          name: 'browser-side',
          include: ['test/entrypoints/**/*.test.ts'],
          environment: 'node',
        },
      },
      // What `npm run build` made: it must run first.
      {
        test: {
          name: 'build',
          include: ['test/build/**/*.test.ts'],
          environment: 'node',
        },
      },
      // Two real browsers share the machine: one file after the other.
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          environment: 'node',
          testTimeout: 60_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
