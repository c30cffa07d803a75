import { runScript } from '../city/outcome.ts';
import { TOWN, TOWN_CONTENT } from '../sites.ts';

/** Builds the second city; with `MONOSASHI_SITES=built` it stands already. */
export async function setup(): Promise<void> {
  if (process.env['MONOSASHI_SITES'] === 'built') return;
  const env = { CONTENT: TOWN_CONTENT, MONOSASHI_OUT: TOWN };
  const { status, said } = await runScript('build', env);
  if (status !== 0) throw new Error(said);
}
