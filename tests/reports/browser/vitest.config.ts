import { defineConfig } from 'vitest/config';

/** Reports in a real browser: `vitest run --config tests/reports/browser/vitest.config.ts`. */
export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    fileParallelism: false,
  },
});
