import type { Edition } from '../../edition.ts';
import { placedInitiatives, placedResults, type PlacedInitiative } from '../../model/dataset.ts';
import { initiativeComparison, resultComparison } from '../../views/ratings/comparison.ts';
import { initiativeSentence, resultSentence } from '../../views/ratings/sentence.ts';
import { INITIATIVES, initiativeRecords } from '../data/initiatives.ts';
import { RESULTS, resultRecords } from '../data/results.ts';
import {
  coded,
  namesOf,
  REPORT_COLUMNS,
  required,
  sentence,
  several,
  text,
  type Column,
} from '../table/column.ts';
import { inColumns, type Row } from '../table/csv.ts';
import { table, type Table } from '../table/table.ts';

/** The columns of `ratings.csv`: how rating and figures compare, in keys and in a sentence. */
export const RATINGS = {
  kind: required(coded('rated')),
  ...REPORT_COLUMNS,
  strategy: several,
  initiative: text,
  measure: sentence,
  indicator: RESULTS.indicator,
  value_text: text,
  target_text: text,
  target_status: coded('target_status'),
  change: RESULTS.change,
  change_verdict: RESULTS.change_verdict,
  rating: RESULTS.rating,
  overall_rating: RESULTS.overall_rating,
  achievement: INITIATIVES.achievement,
  effectiveness: INITIATIVES.effectiveness,
  comparison: required({ ...several, codes: 'comparison' }),
  sentence: required(sentence),
  page: RESULTS.page,
} as const satisfies Record<string, Column>;

type RatingRecord = Row<keyof typeof RATINGS>;

/** One row for each result and each initiative of all reports. */
export const ratingTable = (edition: Edition): Table<'ratings'> =>
  table(
    edition.words,
    'ratings',
    RATINGS,
    () =>
      [
        ...resultRows(edition),
        ...placedInitiatives(edition.dataset).flatMap((placed) => initiativeRows(edition, placed)),
      ].map((row) => inColumns(namesOf(RATINGS), row)),
    ['page'],
  );

const resultRows = (edition: Edition): readonly RatingRecord[] => {
  const results = placedResults(edition.dataset);
  const records = resultRecords(edition, results);
  return results.flatMap((placed, at) => {
    const record = records[at];
    if (!record) return [];
    return [
      {
        ...record,
        ...{ kind: 'result', initiative: null, achievement: null, effectiveness: null },
        comparison: resultComparison(edition, placed).keys.join(';'),
        sentence: resultSentence(edition, placed),
      },
    ];
  });
};

/** An initiative has several figures: its row states none, but what its marks say of all of them. */
const initiativeRows = (edition: Edition, placed: PlacedInitiative): readonly RatingRecord[] =>
  initiativeRecords(edition, [placed])
    .slice(0, 1)
    .map((record) => ({
      ...record,
      ...{ kind: 'initiative', measure: record.summary },
      ...{ indicator: null, value_text: null, target_text: null, target_status: null },
      ...{ change: null, change_verdict: null, rating: null, overall_rating: null },
      comparison: initiativeComparison(edition, placed).keys.join(';'),
      sentence: initiativeSentence(edition, placed),
    }));
