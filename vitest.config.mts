import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/setup.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    pool: 'forks',
    maxWorkers: 2,
    reporters: process.env.STANCH_TEST_RESULTS ? ['default', ['json', { outputFile: process.env.STANCH_TEST_RESULTS }]] : ['default'],
  },
});
