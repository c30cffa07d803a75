import type { Edition } from '../../edition.ts';
import { placedInitiatives, placedResults } from '../../model/dataset.ts';
import { initiativeComparison, resultComparison } from '../../views/ratings/comparison.ts';
import { initiativeSentence, resultSentence } from '../../views/ratings/sentence.ts';
import { resultRecords } from '../data/results.ts';
import { reportCells } from '../table/column.ts';
import { csv, type Row } from '../table/csv.ts';
import type { PublishedFile } from '../table/published-file.ts';

/** One row for each result and each initiative: how rating and figures compare, in keys and in a sentence. */
const COLUMNS = [
  ...['kind', 'ward', 'ward_code', 'fiscal_year', 'strategy', 'measure', 'indicator', 'value_text'],
  ...['target_text', 'target_status', 'change', 'change_verdict', 'rating', 'overall_rating'],
  ...['achievement', 'effectiveness', 'comparison', 'sentence', 'page'],
] as const;

export const ratingsFile = (edition: Edition): PublishedFile => ({
  href: edition.links.ratingsFileHref,
  body: () => ratingsCsv(edition),
});

export const ratingsCsv = (edition: Edition): string =>
  csv<string>(COLUMNS, [...resultRows(edition), ...initiativeRows(edition)]);

const resultRows = (edition: Edition): readonly Row<string>[] =>
  placedResults(edition.dataset).flatMap((placed) =>
    resultRecords(edition, [placed]).map((record) => ({
      ...record,
      kind: 'result',
      effectiveness: null,
      comparison: resultComparison(edition, placed).keys.join(';'),
      sentence: resultSentence(edition, placed),
    })),
  );

const initiativeRows = (edition: Edition): readonly Row<string>[] =>
  placedInitiatives(edition.dataset).map((placed) => {
    const { report, initiative } = placed;
    return {
      ...reportCells(placed),
      kind: 'initiative',
      strategy: initiative.code,
      measure: initiative.summary,
      achievement: initiative.achievement,
      effectiveness: initiative.effectiveness,
      comparison: initiativeComparison(edition, placed).keys.join(';'),
      sentence: initiativeSentence(edition, placed),
      page: edition.links.absolute(edition.links.initiativeHref(report, initiative.id)),
    };
  });
