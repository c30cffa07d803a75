import { rmSync } from 'node:fs';
import { readContent, writeContent } from '../../build/content.ts';
import { runScript } from '../city/outcome.ts';
import { CITY_CONTENT, COUNTRY, COUNTRY_CONTENT } from '../sites.ts';
import { countryContent } from './content.ts';

/** Builds the country. With `MONOSASHI_SITES=built` it stands already. */
export async function setup(): Promise<void> {
  if (process.env['MONOSASHI_SITES'] === 'built') return;
  rmSync(COUNTRY_CONTENT, { recursive: true, force: true });
  writeContent(COUNTRY_CONTENT, countryContent(readContent(CITY_CONTENT)));
  const { status, said } = await runScript('build', {
    ...{ CONTENT: COUNTRY_CONTENT, MONOSASHI_OUT: COUNTRY },
  });
  if (status !== 0) throw new Error(said);
}
