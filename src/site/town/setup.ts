import { cpSync, rmSync } from 'node:fs';
import { readContent, writeContent } from '../../build/content.ts';
import { sitePlace } from '../../build/place.ts';
import { FRAMEWORK, REDIRECTS, type Files } from '../../parse/files.ts';
import { runScript } from '../city/outcome.ts';
import { AGAIN, ANEW, EDITED_CONTENT, SILENT, TOWN, TOWN_CONTENT, WHOLE } from '../sites.ts';
import { buildFromShards } from './shards.ts';
import { contentOf, writeUndivided } from './undivided.ts';

/**
 * Builds the second city; then in parts that are put together; then once more after an edit, over the same city as it was
 * before and apart from it; then the same without districts. With `MONOSASHI_SITES=built` they stand already.
 */
export async function setup(): Promise<void> {
  if (process.env['MONOSASHI_SITES'] === 'built') return;
  const files = readContent(TOWN_CONTENT);
  for (const { kept, read, search } of [AGAIN, ANEW].map((site) => sitePlace(site)))
    for (const path of [kept, read, search]) rmSync(path, { recursive: true, force: true });
  await build(TOWN_CONTENT, TOWN);
  buildFromShards();
  cpSync(TOWN_CONTENT, EDITED_CONTENT, { recursive: true });
  await build(EDITED_CONTENT, AGAIN);
  writeContent(EDITED_CONTENT, edited(files));
  await build(EDITED_CONTENT, AGAIN);
  await build(EDITED_CONTENT, ANEW);
  writeUndivided();
  for (const site of [WHOLE, SILENT]) await build(contentOf(site), site);
}

/** Every figure of a district is another, and an indicator has moved: pages lead on from where its files were. */
const edited = (files: Files): Files => ({
  ...Object.fromEntries(
    Object.keys(files)
      .filter((path) => path.includes('/harbour/'))
      .map((path) => [path, withOtherFigures(files[path] ?? '')]),
  ),
  [FRAMEWORK]: files[FRAMEWORK]?.replace('slug: potholes', 'slug: holes-in-roads') ?? '',
  [REDIRECTS]: `redirects:
  - { from: /indicators/potholes/, to: /indicators/holes-in-roads/ }
  - { from: /indicators/potholes.xlsx, to: /indicators/holes-in-roads.xlsx }
`,
});

/** Every figure begins with another digit. */
const withOtherFigures = (report: string): string =>
  report.replaceAll(
    /^( *value: )(\d)/gm,
    (_, before: string, digit) => before + (digit === '3' ? '4' : '3'),
  );

async function build(content: string, site: string): Promise<void> {
  const { status, said } = await runScript('build', { CONTENT: content, MONOSASHI_OUT: site });
  if (status !== 0) throw new Error(said);
}
