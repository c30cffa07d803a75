import { cpSync, globSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { inventedContent } from '../../build/bench/content.ts';
import { readContent, writeContent } from '../../build/content.ts';
import { sitePlace } from '../../build/place.ts';
import { hostileContent } from './hostile.ts';
import { spoil } from './mistakes.ts';
import { keep, runScript, type Environment } from './outcome.ts';
import * as made from '../sites.ts';

const PICTURES = `${made.MADE}/pictures`;
const city: Environment = {
  ...{ CONTENT: made.CITY_CONTENT, MONOSASHI_OUT: made.CITY, MONOSASHI_PICTURES: PICTURES },
  MONOSASHI_PROCESSES: '2',
};

/**
 * Builds every site that the tests need besides `dist`, before the first of them: two at a time, none against a clock,
 * most of them in one process each.
 * With `MONOSASHI_SITES=built` they stand already.
 */
export async function setup(): Promise<void> {
  if (process.env['MONOSASHI_SITES'] === 'built') return;
  rmSync(made.MADE, { recursive: true, force: true });
  await Promise.all([buildCity(), buildMany().then(buildOthers)]);
}

/** The city, then a version of a copy of it: built from the same content, so with the same pictures. */
async function buildCity(): Promise<void> {
  keep('city', await runScript('build', city));
  keep('first pictures', pictures());
  cpSync(made.CITY_CONTENT, made.RELEASED_CONTENT, { recursive: true });
  const released = {
    ...city,
    ...{ CONTENT: made.RELEASED_CONTENT, MONOSASHI_OUT: made.RELEASED },
  };
  keep('released', await runScript('release', released));
  keep('second pictures', pictures());
  keep('released once more', await runScript('release', released));
}

async function buildMany(): Promise<void> {
  const size = { wards: 24, reportsEach: 2 };
  writeContent(made.MANY_CONTENT, inventedContent(readContent(made.CITY_CONTENT), size));
  const many = {
    ...{ CONTENT: made.MANY_CONTENT, MONOSASHI_OUT: made.MANY },
    MONOSASHI_PICTURES: `${made.MADE}/many-pictures`,
  };
  keep('many', await runScript('build', many));
}

async function buildOthers(): Promise<void> {
  const files = readContent(made.CITY_CONTENT);
  writeContent(made.HOSTILE_CONTENT, hostileContent(files));
  const hostile = {
    ...{ CONTENT: made.HOSTILE_CONTENT, MONOSASHI_OUT: made.HOSTILE },
    MONOSASHI_PICTURES: `${made.MADE}/hostile-pictures`,
  };
  keep('hostile', await runScript('build', hostile));
  writeContent(made.MISTAKEN_CONTENT, spoil(files));
  await buildInVain('mistaken', { CONTENT: made.MISTAKEN_CONTENT });
  await buildInVain('unreleased', { CONTENT: made.MISTAKEN_CONTENT }, 'release');
  // No picture can be drawn where a file stands instead of a folder.
  await buildInVain('broken', { ...city, MONOSASHI_PICTURES: 'package.json' });
  const stopped = `${made.MADE}/stopped`;
  writeFileSync(...siteFile(sitePlace(stopped).last));
  const env = { CONTENT: made.MISTAKEN_CONTENT, MONOSASHI_OUT: stopped };
  keep('stopped', await runScript('build', env));
}

/** A build that must fail beside a site that must stay as it is. */
async function buildInVain(name: string, env: Environment, script = 'build'): Promise<void> {
  const site = `${made.MADE}/${name}`;
  writeFileSync(...siteFile(site));
  keep(name, await runScript(script, { ...env, MONOSASHI_OUT: site }));
}

/** The only page of a site that is already there. */
function siteFile(folder: string): [path: string, text: string] {
  mkdirSync(folder, { recursive: true });
  return [`${folder}/index.html`, 'the last good site'];
}

/** The kept pictures, each with what shows that it has not been drawn again. */
const pictures = (): readonly string[] =>
  globSync('**/*.*', { cwd: PICTURES })
    .sort()
    .map((name) => `${name} ${statSync(`${PICTURES}/${name}`).ino}`);
