import type { Edition } from '../../edition.ts';
import type { Spot } from '../../model/content/revision.ts';
import type { Place } from '../../views/changes/release.ts';
import { spotPlace } from '../../views/proposal/place.ts';
import { spotOf } from '../changes/spot.ts';
import { statedIn, type StatedRow, type StatedTables } from '../changes/stated.ts';
import { targetShown } from '../data/target.ts';
import type { Side } from './figure-parts.ts';
import { gradeText } from './figure-text.ts';

/** A result of a strategy or of an initiative that a change adds or removes, with all its figures; null for none. */
export type RowCard = Readonly<{
  table: 'results' | 'initiatives';
  spot: Spot;
  place: Place;
  measure: string;
  previous: string | null;
  value: string | null;
  target: string | null;
  rating: string | null;
}>;

/** The results in one state of the site that the tables of another do not have, in their order. */
export const rowsOnlyIn = (side: Side, other: StatedTables): readonly RowCard[] =>
  (['results', 'initiatives'] as const).flatMap((table) =>
    [...(side.tables.get(table)?.rows ?? [])]
      .filter(([key]) => !other.get(table)?.rows.has(key))
      .map(([, row]) => rowCard(side.edition, table, row)),
  );

function rowCard(edition: Edition, table: RowCard['table'], row: StatedRow): RowCard {
  const { words } = edition;
  const cell = (column: string) => statedIn(row, column);
  const spot = {
    ...spotOf(row['page'] ?? ''),
    report: `${row['ward'] ?? ''}/${row['fiscal_year'] ?? ''}`,
    result: null,
  };
  const rating = cell(table === 'results' ? 'rating' : 'achievement');
  return {
    ...{ table, spot },
    place: spotPlace(edition, spot, null),
    measure: cell('measure') ?? cell('summary') ?? '',
    previous: cell('previous_text'),
    value: cell('value_text'),
    target: targetShown(words, row) || cell('target_text'),
    rating: rating && gradeText(edition, table === 'results' ? 'result' : 'achievement', rating),
  };
}
