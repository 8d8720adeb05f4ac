/**
 * Unit and property tests: everything under tests/ but the browser journeys and the benchmarks. Those of the pure
 * core share their workers: it has no state to leak, and loading it anew for each file took longer than the tests.
 */
import { defineConfig } from 'vitest/config';

const all = ['tests/**/*.test.{ts,tsx}'];
const pure = ['tests/shared/**/*.test.ts'];
const other = ['tests/e2e/**', 'tests/bench/**'];

const common = {
  setupFiles: ['tests/setup.ts'],
  environment: 'node',
  // Slow is no failure here: speed is the benchmarks' matter, and a machine may be busy.
  testTimeout: 60_000,
};

export default defineConfig({
  test: {
    projects: [
      { test: { ...common, name: 'core', include: pure, exclude: other, isolate: false, pool: 'threads' } },
      { test: { ...common, name: 'faces', include: all, exclude: [...other, ...pure] } },
    ],
  },
});
