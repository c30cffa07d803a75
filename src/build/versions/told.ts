import { type Difference, type FigureDifference } from '../../formats/changes/differences.ts';
import type { CellRevision } from '../../model/content/cell.ts';
import { releasesSince } from '../../model/content/release.ts';
import { spotKey, type Revision } from '../../model/content/revision.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Finding, Path } from '../../parse/problem.ts';

/** An entry of the change log that says what was before and what is after, and where it stands there. */
export type Told = Readonly<{ revision: Revision | CellRevision; path: Path }>;

/** What the versions after the recorded one put right, by what they put right, each newest first. */
export function corrections({ releases }: Dataset, recorded: string): readonly (readonly Told[])[] {
  const all = releasesSince(releases, recorded).flatMap(({ entries }, version) =>
    entries.flatMap((entry, index) =>
      (['figures', 'cells'] as const).flatMap((list) =>
        entry[list].map((revision, number) => ({
          revision,
          path: ['versions', version, 'entries', index, list, number],
        })),
      ),
    ),
  );
  return [...Map.groupBy(all, ({ revision }) => keyOf(revision)).values()];
}

/** Corrections of one figure as one, from what was recorded to what is true now; none if it is what it was. */
export function composed(newestFirst: readonly Told[]): readonly Told[] {
  const [newest] = newestFirst;
  const before = newestFirst.at(-1)?.revision.before ?? null;
  if (!newest || newestFirst.length === 1 || isWhole(newest.revision)) return newestFirst;
  const isBack = plain(before) === plain(newest.revision.after);
  return isBack ? [] : [{ ...newest, revision: { ...newest.revision, before } }];
}

/** A correction of a corrected figure begins with what that was corrected to. */
export const brokenLinks = (newestFirst: readonly Told[]): readonly Finding[] =>
  newestFirst.flatMap(({ revision, path }, index) => {
    const earlier = newestFirst[index + 1]?.revision;
    return !earlier || isWhole(earlier) || plain(earlier.after) === plain(revision.before)
      ? []
      : [{ path: [...path, 'before'], say: (m) => m.otherBefore(earlier.after) }];
  });

/** Whether an entry tells of a difference. */
export const tells = (revision: Revision | CellRevision, one: Difference): boolean =>
  isAbout(revision, one) &&
  (isWhole(revision) ||
    (plain(revision.before) === plain(one.before) && plain(revision.after) === plain(one.after)));

/** Whether they are about the same figure, row or column, whatever it was before and is after. */
export const isAbout = (revision: Revision | CellRevision, one: Difference): boolean =>
  'spot' in one ? isAboutFigure(revision, one) : isAboutCell(revision, one);

const isAboutFigure = (revision: Revision | CellRevision, { spot, field }: FigureDifference) =>
  'field' in revision && spotKey(revision) === spotKey(spot) && revision.field === field;

function isAboutCell(
  revision: Revision | CellRevision,
  one: Exclude<Difference, FigureDifference>,
): boolean {
  if ('field' in revision || revision.table !== one.table || revision.column !== one.column)
    return false;
  return revision.row === null || revision.row === one.row;
}

/** An entry of a whole row or column states nothing before and after. */
const isWhole = (revision: Revision | CellRevision): boolean =>
  'field' in revision
    ? revision.field === 'row'
    : revision.before === null && revision.after === null;

const keyOf = (revision: Revision | CellRevision): string =>
  'field' in revision
    ? `${spotKey(revision)} ${revision.field}`
    : `${revision.table} ${revision.row ?? ''} ${revision.column} ${revision.row === null ? String(revision.before) : ''}`;

const plain = (text: string | null): string | null => text?.normalize('NFKC').trim() ?? null;
