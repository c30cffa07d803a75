import { defineConfig } from 'vitest/config';

/** `unit`: tests beside the sources. `site`: tests of the built site in a real Chromium. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: ['src/site/**'],
        },
      },
      {
        test: {
          name: 'site',
          include: ['src/site/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
