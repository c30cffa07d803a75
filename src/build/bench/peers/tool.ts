import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Layout, Project } from './input/write.ts';

/** A generator: its project, and how it is asked for a site in the folder of its project. */
export type Tool = Project &
  Readonly<{
    name: string;
    command: readonly string[];
    /** Where its site is, and all that it keeps for its next build. */
    out: string;
    kept: readonly string[];
    /** Its version; null where it is not installed. */
    version: () => string | null;
    install: string;
  }>;

const PROJECTS = `${import.meta.dirname}/projects`;
const MODULES = resolve('node_modules');

/** `/wards/east/2016/` → `wards/east/2016`, `/` → ``. */
const nameOf = (address: string): string => address.replace(/^\/|\/$/g, '');

const jsonLayout: Layout = {
  pageOf: (address) => `pages/${nameOf(address) || 'index'}.json`,
  ...{ charts: 'charts', site: 'site.json', copied: 'public' },
};

const packageVersion = (name: string) => (): string | null => {
  const file = `${MODULES}/${name}/package.json`;
  if (!existsSync(file)) return null;
  return (JSON.parse(readFileSync(file, 'utf8')) as Readonly<{ version: string }>).version;
};

const hugoVersion = (): string | null =>
  /v(\d+\.\d+\.\d+)/.exec(spawnSync('hugo', ['version'], { encoding: 'utf8' }).stdout)?.[1] ?? null;

const hugo: Tool = {
  name: 'Hugo',
  project: [`${PROJECTS}/hugo`],
  layout: {
    pageOf: (address) => {
      const name = nameOf(address);
      return name.includes('/') ? `content/${name}.md` : `content/${name}/_index.md`;
    },
    ...{ charts: 'assets/charts', site: 'data/site.json', copied: 'static' },
  },
  command: ['hugo', '--quiet'],
  ...{ out: 'public', kept: ['resources', '.hugo_build.lock'] },
  ...{ version: hugoVersion, install: 'apt-get install hugo' },
};

const eleventy: Tool = {
  name: 'Eleventy',
  project: [`${PROJECTS}/eleventy`],
  layout: { ...jsonLayout, site: '_data/site.json' },
  command: [process.execPath, `${MODULES}/@11ty/eleventy/cmd.cjs`, '--quiet'],
  ...{ out: 'dist', kept: ['.cache'], version: packageVersion('@11ty/eleventy') },
  install: 'npm install --no-save @11ty/eleventy@3.1.8',
};

const astro: Tool = {
  name: 'Astro',
  project: [`${PROJECTS}/astro`],
  layout: jsonLayout,
  command: [process.execPath, `${MODULES}/astro/bin/astro.mjs`, 'build', '--silent'],
  ...{ out: 'dist', kept: ['.astro', 'node_modules', '.build'] },
  ...{ version: packageVersion('astro'), install: 'npm ci' },
};

const ours: Tool = {
  ...astro,
  name: 'ものさし',
  project: [...astro.project, `${PROJECTS}/ours`],
  command: [process.execPath, `${import.meta.dirname}/ours/build.ts`],
};

/** Hugo and plain Astro, which others are compared with, this project, and another generator in JavaScript. */
export const TOOLS = { hugo, eleventy, astro, ours } as const;

export type ToolName = keyof typeof TOOLS;
