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
import { CHANGES, type Files } from '../../parse/files.ts';
import type { Finding, Path, Problem, Say } from '../../parse/problem.ts';
import { readYaml } from '../../parse/yaml.ts';
import type { Messages } from '../../text/ja/messages.ts';
import { differencePlace } from './place.ts';
import type { Recorded } from './recorded.ts';

/**
 * Compares the content with the last recorded version: every published figure that changed and every row that went
 * must be written in `changes.yaml`, and what is written there must be so. A figure may be put right more than once.
 */
export function versionProblems(
  edition: Edition,
  files: Files,
  recorded: Recorded,
  messages: Messages,
): readonly Problem[] {
  const { dataset, words } = edition;
  const before = publishedFigures(words, recorded.results, recorded.initiatives);
  const now = currentFigures(edition, recorded);
  const differences = differencesBetween(before, now);
  const chains = corrections(dataset, recorded.version);
  const written = chains.flatMap(composed);
  const unwritten = differences.filter((one) => !written.some(({ figure }) => tells(figure, one)));
  const untrue = written.filter(({ figure }) => !differences.some((one) => tells(figure, one)));
  const { locate } = readYaml({ file: CHANGES, text: files[CHANGES] ?? '', messages }).yaml;
  return [
    ...unwritten.map((one) => differencePlace(dataset, files, one, sayUnwritten(one), messages)),
    ...untrue.map(({ figure, path }) => locate({ path, say: sayUntrue(figure, differences) })),
    ...chains.flatMap(brokenLinks).map(locate),
    ...versionFindings(dataset, recorded, addedRows(before, now)).map(locate),
  ];
}

/** A published figure changed, or a row went, and the log does not say so. */
const sayUnwritten =
  (change: Difference): Say =>
  (m) =>
    change.field === 'row' ? m.rowGone(change.spot, spotKey(change.spot)) : m.figureChanged(change);

/** The log tells of a correction that the content does not show. */
function sayUntrue(figure: Revision, differences: readonly Difference[]): Say {
  const real = differences.find(
    ({ spot, field }) => spotKey(spot) === spotKey(figure) && field === figure.field,
  );
  return (m) => (real ? m.otherChange(real) : m.notChanged());
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
      : [{ path: [...path, 'before'], say: (m) => m.otherBefore(earlier.after) }];
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
    ...(isKnown ? [] : [{ path: ['versions'], say: (m: Messages) => m.unknownRecord(version) }]),
    ...(added > 0 && newest && since.every(({ kind }) => kind === 'correction')
      ? [{ path: ['versions', 0, 'kind'], say: (m: Messages) => m.notOnlyCorrected(added) }]
      : []),
  ];
}
