import type { Edition } from '../../edition.ts';
import type { Indicator } from '../../model/content/framework.ts';
import type { Release } from '../../model/content/release.ts';
import { resultsUnder } from '../../model/dataset.ts';
import { resultRevisions, type RevisionMark } from '../result/revision.ts';
import { wardName } from '../ward/name.ts';

/** The corrections of all values on an indicator's chart, each with its ward and fiscal year: all, or those of some versions. */
export const indicatorRevisions = (
  edition: Edition,
  indicator: Pick<Indicator, 'code'>,
  isTold?: (release: Release) => boolean,
): readonly RevisionMark[] =>
  resultsUnder(edition.dataset, indicator)
    .filter(({ result }) => result.comparability === 'same')
    .flatMap((placed) =>
      resultRevisions(edition, placed, isTold).map(({ text, href }) => ({
        text: edition.words.revisedAt(
          wardName(edition, placed.ward),
          edition.words.shortYear(placed.report.fiscalYear),
          text,
        ),
        href,
      })),
    );
