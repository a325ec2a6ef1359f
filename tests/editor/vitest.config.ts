import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['page/**/*.test.ts', '../reports/browser/*.test.ts'],
    globalSetup: ['page-server.ts'],
    // An editor on a busy machine may draw late, so a page is asked once more; what is broken fails twice.
    retry: 1,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // One editor at a time: two would fight over two cores, and waiting times would mean nothing.
    fileParallelism: false,
  },
});
