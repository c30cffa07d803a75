import { accessibilityWords } from './easy/accessibility.ts';
import { cardWords } from './easy/card.ts';
import { strategyWords } from './easy/card-strategy.ts';
import { chartWords } from './easy/chart.ts';
import { compareWords } from './easy/compare.ts';
import { dataWords } from './easy/data.ts';
import { figureWords } from './easy/figure.ts';
import { filterWords } from './easy/filter.ts';
import { findingWords } from './easy/finding.ts';
import { findingSentences } from './easy/findings.ts';
import { findingsWords } from './easy/findings-page.ts';
import { indicatorWords } from './easy/indicator.ts';
import { initiativesWords } from './easy/initiatives.ts';
import { ratingWords } from './easy/rating.ts';
import { regionWords } from './easy/region.ts';
import { searchPageWords } from './easy/search-page.ts';
import { searchWords } from './easy/search.ts';
import { siteWords } from './easy/site.ts';
import { surveyWords } from './easy/survey.ts';
import { verdictWords } from './easy/verdict.ts';
import { versionWords } from './easy/version.ts';
import { wardWords } from './easy/ward.ts';
import { jaWords } from './ja.ts';
import type { Terms } from './terms.ts';

/**
 * Every word of the interface in easy Japanese, which readers who are learning it understand: short sentences, everyday
 * words, blanks between words. What it does not say in its own way it says as Japanese does.
 */
export const easyWords = (terms: Terms) => ({
  ...jaWords(terms),
  ...siteWords(terms),
  ...figureWords(terms),
  ...surveyWords(terms),
  ...chartWords(terms),
  ...indicatorWords(terms),
  ...verdictWords(terms),
  ...cardWords(terms),
  ...strategyWords(terms),
  ...wardWords(terms),
  ...regionWords(terms),
  ...compareWords(terms),
  ...filterWords,
  ...findingWords(terms),
  ...accessibilityWords,
  ...findingSentences(terms),
  ...findingsWords(terms),
  ...ratingWords(terms),
  ...initiativesWords(terms),
  ...searchWords,
  ...searchPageWords(terms),
  ...versionWords,
  ...dataWords(terms),
});
