import { existsSync, globSync, readFileSync } from 'node:fs';
import type { FrozenEmbeds } from '../../views/embed/chart.ts';

/** The names of the data files of every released version, by its number. */
export const readFrozenFiles = (folder: string): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    versionsIn(folder).map((version) => [
      version,
      globSync('*', { cwd: `${folder}/versions/${version}/data` }).sort(),
    ]),
  );

/** The charts of every released version, by its number. */
export const readFrozenEmbeds = (folder: string): FrozenEmbeds =>
  Object.fromEntries(
    versionsIn(folder).flatMap((version) => {
      const file = `${folder}/versions/${version}/embeds.json`;
      return existsSync(file) ? [[version, chartsIn(file)] as const] : [];
    }),
  );

const versionsIn = (folder: string): readonly string[] =>
  globSync('*', { cwd: `${folder}/versions` }).sort();

const chartsIn = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as FrozenEmbeds[string];
