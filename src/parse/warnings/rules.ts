import { blockLink } from './block/block-link.ts';
import { reportYear } from './block/report-year.ts';
import { missingPart } from './block/missing-part.ts';
import { oddSurvey } from './block/odd-survey.ts';
import { copiedInitiative } from './carried/copied-initiative.ts';
import { copiedReport } from './carried/copied-report.ts';
import { copiedText } from './carried/copied-text.ts';
import { above } from './figure/above.ts';
import { fraction } from './figure/fraction.ts';
import { leap } from './figure/leap.ts';
import { missing } from './figure/missing.ts';
import { oddDigits } from './figure/odd-digits.ts';
import { repeated } from './figure/repeated.ts';
import { restated } from './figure/restated.ts';
import { statedFigure } from './figure/stated-figure.ts';
import { swappedDigits } from './figure/swapped-digits.ts';
import { swapped } from './figure/swapped.ts';
import { unit } from './figure/unit.ts';
import { initiativeRating } from './rating/initiative-rating.ts';
import { overallRating } from './rating/overall-rating.ts';
import { resultRating } from './rating/result-rating.ts';
import { unrated } from './rating/unrated.ts';
import { missingTarget } from './target/missing-target.ts';
import { oddTarget } from './target/odd-target.ts';
import { targetLink } from './target/target-link.ts';
import { targetYear } from './target/target-year.ts';
import { changedQuestion } from './words/changed-question.ts';
import { oddText } from './words/odd-text.ts';
import { oddYear } from './words/odd-year.ts';
import { otherWard } from './words/other-ward.ts';
import { question } from './words/question.ts';
import type { Rule } from './warning.ts';

/** All that is looked for in a report. Where several notice the same field, the first is told. */
export const RULES: readonly Rule[] = [
  ...[copiedReport, copiedInitiative, copiedText],
  ...[reportYear, otherWard, missingPart, oddSurvey, blockLink],
  ...[
    missing,
    oddDigits,
    fraction,
    above,
    unit,
    swapped,
    restated,
    leap,
    repeated,
    statedFigure,
    swappedDigits,
  ],
  ...[question, changedQuestion, oddYear, oddText],
  ...[missingTarget, targetLink, targetYear, oddTarget],
  ...[resultRating, initiativeRating, overallRating, unrated],
];
