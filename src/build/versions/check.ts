import type { Edition } from '../../edition.ts';
import { goneColumns, together } from '../../formats/changes/cells.ts';
import { isFigureDifference, type Difference } from '../../formats/changes/differences.ts';
import { changesOfAll, changesSince } from '../../formats/changes/since.ts';
import { currentTables, statedTables } from '../../formats/changes/stated.ts';
import { WHOLE_ROW, type CellRevision } from '../../model/content/cell.ts';
import { releasesSince } from '../../model/content/release.ts';
import { spotKey, type Revision } from '../../model/content/revision.ts';
import type { Dataset } from '../../model/dataset.ts';
import { CHANGES, type Files } from '../../parse/files.ts';
import type { Finding, Problem, Say } from '../../parse/problem.ts';
import { readYaml } from '../../parse/yaml.ts';
import type { Messages } from '../../text/ja/messages.ts';
import { differencePlace } from './place.ts';
import type { Recorded } from './recorded.ts';
import { brokenLinks, composed, corrections, isAbout, tells } from './told.ts';

/**
 * Compares the content with the last recorded version: every published cell that changed and every row that went must
 * be written in `changes.yaml`, and what is written there must be so. A figure may be put right more than once.
 */
export function versionProblems(
  edition: Edition,
  files: Files,
  recorded: Recorded,
  messages: Messages,
): readonly Problem[] {
  const { dataset } = edition;
  const tables = statedTables(edition, recorded.tables, recorded.base);
  const { differences, added } = changesSince(edition, tables);
  const all = [...differences, ...changesOfAll(edition, tables)];
  const chains = corrections(dataset, recorded.version);
  const written = chains.flatMap(composed);
  const unwritten = differences.filter(
    (one) => !written.some(({ revision }) => tells(revision, one)),
  );
  const untrue = written.filter(({ revision }) => !all.some((one) => tells(revision, one)));
  const { locate } = readYaml({ file: CHANGES, text: files[CHANGES] ?? '', messages }).yaml;
  return [
    ...together(unwritten).map((one) =>
      differencePlace(dataset, files, one, sayUnwritten(one), messages),
    ),
    ...untrue.map(({ revision, path }) => locate({ path, say: sayUntrue(revision, all) })),
    ...chains.flatMap(brokenLinks).map(locate),
    ...goneColumns(tables, currentTables(edition)).map(({ table, column }) =>
      locate({ path: [], say: (m) => m.columnGone(table, column) }),
    ),
    ...versionFindings(dataset, recorded, added).map(locate),
  ];
}

/** Something published changed, or a row went, and the log does not say so. */
const sayUnwritten =
  (change: Difference): Say =>
  (m) => {
    if (!isFigureDifference(change))
      return change.column === WHOLE_ROW ? m.cellRowGone(change) : m.cellChanged(change);
    return change.field === 'row'
      ? m.rowGone(change.spot, spotKey(change.spot))
      : m.figureChanged(change);
  };

/** The log tells of a correction that the content does not show. */
function sayUntrue(revision: Revision | CellRevision, differences: readonly Difference[]): Say {
  const real = differences.find((one) => isAbout(revision, one));
  return (m) => (real ? m.otherChange(real) : m.notChanged());
}

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
