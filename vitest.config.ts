import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/editor/**', 'tests/reports/browser/**', 'node_modules/**'],
    // A test that hangs is a fault; one that is slow on a busy machine is none.
    testTimeout: 120_000,
  },
});
