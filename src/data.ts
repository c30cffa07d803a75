import { contentFolder, readBytes, readContent } from './build/content.ts';
import { showsDrafts } from './build/drafts.ts';
import { readEditions } from './build/editions.ts';
import { takeOver } from './build/pages/handover.ts';
import { stage, stageUntilNow, tellStages } from './build/stage.ts';
import { readFrozenEmbeds, readFrozenFiles } from './build/versions/frozen.ts';
import type { Edition } from './edition.ts';
import { formatProblem } from './parse/problem.ts';

/** The one place where content enters the pages. */
tellStages('pages');
stageUntilNow('pages: start');
const folder = contentFolder();
const handed = process.env['MONOSASHI_EDITIONS'];

/** The site in each of its languages, the content's own first. */
export let editions = await stage('pages: content', readAll);

function readAll(): readonly Edition[] {
  return handed === undefined ? editionsIn(folder) : takeOver(handed);
}

function editionsIn(folder: string): readonly Edition[] {
  const reading = readEditions(readContent(folder), showsDrafts());
  if (reading.ok) return reading.editions;
  throw new Error(reading.problems.map(formatProblem).join('\n'));
}

/** The names of the data files that released versions keep, by version. */
export let frozenFiles = readFrozenFiles(folder);

/** The charts of released versions as they were drawn for other sites, by version. */
export let frozenEmbeds = readFrozenEmbeds(folder);

/** The development server reads what was edited, and the pages take it from here: none of their code is loaded again. */
import.meta.hot?.on('astro:content-changed', () => {
  editions = readAll();
  frozenFiles = readFrozenFiles(folder);
  frozenEmbeds = readFrozenEmbeds(folder);
});

/** The bytes of a file of the city's own look, by its place in the content. */
export const lookFile = (name: string) => readBytes(`${folder}/${name}`);

type Path = Readonly<{
  params: Readonly<Record<string, string>>;
  props: Readonly<Record<string, unknown>>;
}>;

/** The path of a page that is there once in each language. */
export const ONE_PAGE: readonly Path[] = [{ params: {}, props: {} }];

/** The paths of a page in every language, below the folder of the language; without `pathsOf` there is one page each. */
export const inEveryLanguage = <One extends Path = Path>(
  pathsOf: (edition: Edition) => readonly One[] = () => ONE_PAGE as readonly One[],
) =>
  editions.flatMap((edition) =>
    pathsOf(edition).map(({ params, props }) => ({
      params: { ...params, language: edition.links.prefix ?? undefined },
      props: { ...(props as One['props']), edition },
    })),
  );
