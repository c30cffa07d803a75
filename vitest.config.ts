import { getViteConfig } from 'astro/config';
import { defineConfig, type TestProjectConfiguration } from 'vitest/config';
import { isOsaka } from './src/site/osaka/osaka.ts';

/** What keeps tests green on a busy machine. */
const PATIENT = { testTimeout: 60_000, hookTimeout: 60_000 };
const SITE = 'src/site/*.test.ts';
const SEARCH = 'src/site/search*.test.ts';

const COMPONENTS = 'src/components/**/*.test.ts';

/** Tests beside the sources. */
const unit: TestProjectConfiguration = {
  test: {
    name: 'unit',
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
    exclude: ['src/site/**', COMPONENTS],
    ...PATIENT,
  },
};

/** Tests of components, which Astro compiles and renders one by one. */
const components = getViteConfig(
  { test: { name: 'components', include: [COMPONENTS], ...PATIENT } },
  { logLevel: 'error' },
);

/**
 * Tests of the site that `npm run build` made: they hold for any content. Those that know Osaka's reports, among them
 * the queries of the search, are skipped for another city.
 */
const site: TestProjectConfiguration = {
  test: {
    ...{ name: 'site', include: [SITE, 'src/site/osaka/*.test.ts'], ...PATIENT },
    exclude: isOsaka ? [] : [SEARCH, 'src/site/osaka/*.test.ts'],
  },
};

/** Tests of the code on an invented city, of which setup builds all sites that they need. */
const city: TestProjectConfiguration = {
  test: {
    ...{ name: 'city', include: [SITE, 'src/site/city/*.test.ts'], exclude: [SEARCH], ...PATIENT },
    env: { MONOSASHI_OUT: '.build/tests/city', CONTENT: 'src/site/city/content' },
    globalSetup: 'src/site/city/setup.ts',
  },
};

export default defineConfig({ test: { projects: [unit, components, site, city] } });
