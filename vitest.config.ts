import { getViteConfig } from 'astro/config';
import { defineConfig, type TestProjectConfiguration } from 'vitest/config';
import { isOsaka } from './src/site/osaka/osaka.ts';

/** No test leaves anything behind in its modules, so that files share them; time is given for a busy machine. */
const SHARED = {
  ...{ isolate: false, testTimeout: 60_000, hookTimeout: 60_000 },
  expect: { poll: { timeout: 30_000 } },
};
const BROWSER = 'src/site/browser-setup.ts';
const SITE = 'src/site/*.test.ts';
const SEARCH = 'src/site/search*.test.ts';

const COUNTRY = 'pages,markup,links,sitemap,size,parts,finds';
const TOWN = 'pages,budget,markup,links,open-data,parts,linked-data,chart-boxes,policy,wcag,finds';
/** What no content can change is tested on the invented cities alone: any base, a second reader of WCAG. */
const OF_CODE = ['src/site/base.test.ts', 'src/site/wcag.test.ts'];
const COMPONENTS = 'src/components/**/*.test.ts';

/** Tests beside the sources. */
const unit: TestProjectConfiguration = {
  test: {
    ...{ name: 'unit', ...SHARED },
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
    exclude: ['src/site/**', COMPONENTS],
  },
};

/** Tests of components, which Astro compiles and renders one by one. */
const components = getViteConfig(
  { test: { name: 'components', include: [COMPONENTS], ...SHARED } },
  { logLevel: 'error' },
);

/**
 * Tests of the site that `npm run build` made: they hold for any content. Those that know Osaka's reports are skipped for
 * another city, those of all that its search finds also where other reports stand.
 */
const site: TestProjectConfiguration = {
  test: {
    ...{ name: 'site', include: [SITE, 'src/site/osaka/*.test.ts'], ...SHARED },
    exclude: [...OF_CODE, ...(isOsaka ? [] : [SEARCH])],
    globalSetup: ['src/site/osaka/setup.ts', BROWSER],
  },
};

/** Tests of the code on an invented city, of which setup builds all sites that they need. */
const city: TestProjectConfiguration = {
  test: {
    ...{ name: 'city', include: [SITE, 'src/site/city/*.test.ts'], exclude: [SEARCH], ...SHARED },
    env: { MONOSASHI_OUT: '.build/tests/city', CONTENT: 'src/site/city/content' },
    globalSetup: ['src/site/city/setup.ts', BROWSER],
  },
};

/** Tests of any site that a city of another language and form puts to the proof, and its own. */
const town: TestProjectConfiguration = {
  test: {
    ...{
      name: 'town',
      include: [`src/site/{${TOWN}}.test.ts`, 'src/site/town/*.test.ts'],
      ...SHARED,
    },
    env: { MONOSASHI_OUT: '.build/town', CONTENT: 'src/site/town/content' },
    globalSetup: ['src/site/town/setup.ts', BROWSER],
  },
};

/** Tests of any site that wards in regions put to the proof, and of what only these have. */
const country: TestProjectConfiguration = {
  test: {
    ...{
      name: 'country',
      include: [`src/site/{${COUNTRY}}.test.ts`, 'src/site/country/*.test.ts'],
      ...SHARED,
    },
    env: { MONOSASHI_OUT: '.build/country', CONTENT: '.build/country-content' },
    globalSetup: ['src/site/country/setup.ts', BROWSER],
  },
};

/** Tests that ask a browser wait for it, so there are as many files at work as processors, and not one less. */
export default defineConfig({
  test: {
    projects: [unit, components, site, city, town, country],
    globalSetup: 'src/build/scratch-setup.ts',
    maxWorkers: '100%',
  },
});
