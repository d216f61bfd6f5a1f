import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // All cores: vitest would leave one idle, which is half of a small machine.
    maxWorkers: '100%',
    // How long a test takes says nothing of what it tests, and a busy machine is several times slower.
    testTimeout: 30_000,
  },
});
