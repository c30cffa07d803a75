import type { Edition } from '../../edition.ts';
import {
  addedRows,
  differencesBetween,
  type Difference,
} from '../../formats/changes/differences.ts';
import { currentFigures, publishedFigures } from '../../formats/changes/published.ts';
import { releasesSince } from '../../model/content/release.ts';
import { spotKey, type Revision } from '../../model/content/revision.ts';
import type { Dataset } from '../../model/dataset.ts';
import { CHANGES, type Files } from '../../parse/dataset.ts';
import type { Finding, Path, Problem } from '../../parse/problem.ts';
import { readYaml } from '../../parse/yaml.ts';
import { differencePlace } from './place.ts';
import type { Recorded } from './recorded.ts';
import * as say from './words.ts';

/**
 * Compares the content with the last recorded version: every published figure that changed and every row that went
 * must be written in `changes.yaml`, and what is written there must be so. A figure may be put right more than once.
 */
export function versionProblems(
  edition: Edition,
  files: Files,
  recorded: Recorded,
): readonly Problem[] {
  const { dataset, words } = edition;
  const before = publishedFigures(words, recorded.results, recorded.initiatives);
  const now = currentFigures(edition);
  const differences = differencesBetween(before, now);
  const chains = corrections(dataset, recorded.version);
  const written = chains.flatMap(composed);
  const unwritten = differences.filter((one) => !written.some(({ figure }) => tells(figure, one)));
  const untrue = written.filter(({ figure }) => !differences.some((one) => tells(figure, one)));
  const { locate } = readYaml(CHANGES, files[CHANGES] ?? '').yaml;
  return [
    ...unwritten.map((one) => differencePlace(dataset, files, one, say.unwritten(words, one))),
    ...untrue.map(({ figure, path }) => locate({ path, ...say.untrue(figure, differences) })),
    ...chains.flatMap(brokenLinks).map(locate),
    ...versionFindings(dataset, recorded, addedRows(before, now)).map(locate),
  ];
}

type Written = Readonly<{ figure: Revision; path: Path }>;

/** What the versions after the recorded one put right, each figure newest first. */
function corrections({ releases }: Dataset, recorded: string): readonly (readonly Written[])[] {
  const all = releasesSince(releases, recorded).flatMap(({ entries }, version) =>
    entries.flatMap(({ figures }, entry) =>
      figures.map((figure, number) => ({
        figure,
        path: ['versions', version, 'entries', entry, 'figures', number],
      })),
    ),
  );
  return [...Map.groupBy(all, ({ figure }) => `${spotKey(figure)} ${figure.field}`).values()];
}

/** Corrections of one figure as one, from what was recorded to what is true now; none if it is what it was. */
function composed(newestFirst: readonly Written[]): readonly Written[] {
  const [newest] = newestFirst;
  const before = newestFirst.at(-1)?.figure.before ?? null;
  if (!newest || newestFirst.length === 1) return newestFirst;
  const figure = { ...newest.figure, before };
  const isBack = figure.field !== 'row' && plain(before) === plain(figure.after);
  return isBack ? [] : [{ ...newest, figure }];
}

/** A correction of a corrected figure begins with what that was corrected to. */
const brokenLinks = (newestFirst: readonly Written[]): readonly Finding[] =>
  newestFirst.flatMap(({ figure, path }, index) => {
    const earlier = newestFirst[index + 1]?.figure;
    return !earlier || plain(earlier.after) === plain(figure.before)
      ? []
      : [{ path: [...path, 'before'], ...say.unlinked(earlier) }];
  });

const tells = (figure: Revision, { spot, field, before, after }: Difference): boolean =>
  spotKey(figure) === spotKey(spot) &&
  figure.field === field &&
  (field === 'row' ||
    (plain(figure.before) === plain(before) && plain(figure.after) === plain(after)));

const plain = (text: string | null): string | null => text?.normalize('NFKC').trim() ?? null;

/** The recorded version is in the log, and a version that only corrects adds nothing. */
function versionFindings(
  { releases }: Dataset,
  { version }: Recorded,
  added: number,
): readonly Finding[] {
  const since = releasesSince(releases, version);
  const [newest] = since;
  const isKnown = releases.some((release) => release.version === version);
  return [
    ...(isKnown ? [] : [{ path: ['versions'], ...say.unknownRecord(version) }]),
    ...(added > 0 && newest && since.every(({ kind }) => kind === 'correction')
      ? [{ path: ['versions', 0, 'kind'], ...say.notOnlyCorrected(added) }]
      : []),
  ];
}
