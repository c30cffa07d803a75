import { formsOf } from './forms.ts';
import { accessibilityWords } from './en/accessibility.ts';
import { cardWords } from './en/card.ts';
import { cardStrategyWords } from './en/card-strategy.ts';
import { chartWords } from './en/chart.ts';
import { citeWords } from './en/cite.ts';
import { compareWords } from './en/compare.ts';
import { dataWords } from './en/data.ts';
import { exampleWords } from './en/data-examples.ts';
import { editorWords } from './en/editor.ts';
import { embedWords } from './en/embed.ts';
import { fieldWords } from './en/fields.ts';
import { figureWords } from './en/figure.ts';
import { filterWords } from './en/filter.ts';
import { findingWords } from './en/finding.ts';
import { findingSentences } from './en/findings.ts';
import { findingsWords } from './en/findings-page.ts';
import { formWords } from './en/form.ts';
import { indicatorWords } from './en/indicator.ts';
import { initiativesWords } from './en/initiatives.ts';
import { pictureWords } from './en/picture.ts';
import { proofWords } from './en/proof.ts';
import { proposalWords } from './en/proposal.ts';
import { questionWords } from './en/questions.ts';
import { ratedWords } from './en/rated.ts';
import { ratingWords } from './en/rating.ts';
import { regionWords } from './en/region.ts';
import { reportWords } from './en/report.ts';
import { searchWords } from './en/search.ts';
import { searchPageWords } from './en/search-page.ts';
import { shareWords } from './en/share.ts';
import { siteWords } from './en/site.ts';
import { surveyWords } from './en/survey.ts';
import { tableWords } from './en/tables.ts';
import { verdictWords } from './en/verdict.ts';
import { versionWords } from './en/version.ts';
import { wardWords } from './en/ward.ts';
import { quantity } from './en/quantity.ts';
import type { Terms } from './terms.ts';

/** Every word of the interface in English, with what a city calls its areas and years. */
export const enWords = (terms: Terms) => ({
  ...formsOf('en', 'en-GB'),
  quantity,
  ...siteWords(terms),
  ...figureWords(terms),
  ...indicatorWords(terms),
  ...findingWords(terms),
  ...verdictWords(terms),
  ...reportWords,
  ...cardWords(terms),
  ...cardStrategyWords,
  ...wardWords(terms),
  ...regionWords(terms),
  ...chartWords,
  ...dataWords(terms),
  ...exampleWords(terms),
  ...surveyWords(terms),
  ...tableWords(terms),
  ...searchWords,
  ...searchPageWords(terms),
  ...filterWords,
  ...compareWords(terms),
  ...findingsWords(terms),
  ...findingSentences(terms),
  ...proofWords,
  ...proposalWords,
  ...ratingWords(terms),
  ...ratedWords(terms),
  ...initiativesWords(terms),
  ...pictureWords,
  ...shareWords,
  ...citeWords,
  ...embedWords(terms),
  ...versionWords,
  ...questionWords(terms),
  ...formWords,
  ...editorWords,
  ...fieldWords,
  ...accessibilityWords,
});
