import type { Edition } from '../../edition.ts';
import type { Indicator } from '../../model/content/framework.ts';
import { placedResults } from '../../model/dataset.ts';
import { resultRevisions, type RevisionMark } from '../result/revision.ts';

/** The corrections of all values on an indicator's chart, each with its ward and fiscal year. */
export const indicatorRevisions = (
  edition: Edition,
  code: Indicator['code'],
): readonly RevisionMark[] =>
  placedResults(edition.dataset)
    .filter(({ result }) => result.indicator === code && result.comparability === 'same')
    .flatMap((placed) =>
      resultRevisions(edition, placed).map(({ text, href }) => ({
        text: edition.words.revisedAt(
          placed.ward.name,
          edition.words.shortYear(placed.report.fiscalYear),
          text,
        ),
        href,
      })),
    );
