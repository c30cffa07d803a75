import { placedResults, type Dataset } from '../../model/dataset.ts';
import type { Indicator } from '../../model/content/framework.ts';
import { words } from '../../text/words.ts';
import { resultRevisions, type RevisionMark } from '../result/revision.ts';

/** The corrections of all values on an indicator's chart, each with its ward and fiscal year. */
export const indicatorRevisions = (
  dataset: Dataset,
  code: Indicator['code'],
): readonly RevisionMark[] =>
  placedResults(dataset)
    .filter(({ result }) => result.indicator === code && result.comparability === 'same')
    .flatMap((placed) =>
      resultRevisions(dataset, placed).map(({ text, href }) => ({
        text: words.revisedAt(placed.ward.name, words.shortYear(placed.report.fiscalYear), text),
        href,
      })),
    );
