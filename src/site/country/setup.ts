import { rmSync } from 'node:fs';
import { readContent, writeContent } from '../../build/content.ts';
import type { Files } from '../../parse/files.ts';
import { hostileContent } from '../city/hostile.ts';
import { runScript } from '../city/outcome.ts';
import * as made from '../sites.ts';
import { countryContent, withLongNames } from './content.ts';

/** Builds the country, and the same in hostile words. With `MONOSASHI_SITES=built` they stand already. */
export async function setup(): Promise<void> {
  if (process.env['MONOSASHI_SITES'] === 'built') return;
  const country = countryContent(readContent(made.CITY_CONTENT));
  await build(country, made.COUNTRY_CONTENT, made.COUNTRY);
  await build(
    hostileContent(withLongNames(country)),
    made.HOSTILE_COUNTRY_CONTENT,
    made.HOSTILE_COUNTRY,
  );
}

async function build(files: Files, content: string, site: string): Promise<void> {
  rmSync(content, { recursive: true, force: true });
  writeContent(content, files);
  const { status, said } = await runScript('build', { CONTENT: content, MONOSASHI_OUT: site });
  if (status !== 0) throw new Error(said);
}
