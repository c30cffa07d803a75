import { formsOf } from './forms.ts';
import { accessibilityWords } from './ja/accessibility.ts';
import { cardWords } from './ja/card.ts';
import { cardStrategyWords } from './ja/card-strategy.ts';
import { chartWords } from './ja/chart.ts';
import { compareWords } from './ja/compare.ts';
import { citeWords } from './ja/cite.ts';
import { dataWords } from './ja/data.ts';
import { exampleWords } from './ja/data-examples.ts';
import { editorWords } from './ja/editor.ts';
import { embedWords } from './ja/embed.ts';
import { figureWords } from './ja/figure.ts';
import { findingSentences } from './ja/findings.ts';
import { findingsWords } from './ja/findings-page.ts';
import { fieldWords } from './ja/fields.ts';
import { filterWords } from './ja/filter.ts';
import { formWords } from './ja/form.ts';
import { indicatorWords } from './ja/indicator.ts';
import { initiativesWords } from './ja/initiatives.ts';
import { proposalWords } from './ja/proposal.ts';
import { questionWords } from './ja/questions.ts';
import { proofWords } from './ja/proof.ts';
import { ratedWords } from './ja/rated.ts';
import { ratingWords } from './ja/rating.ts';
import { pictureWords } from './ja/picture.ts';
import { regionWords } from './ja/region.ts';
import { reportWords } from './ja/report.ts';
import { searchPageWords } from './ja/search-page.ts';
import { searchWords } from './ja/search.ts';
import { shareWords } from './ja/share.ts';
import { siteWords } from './ja/site.ts';
import { findingWords } from './ja/finding.ts';
import { verdictWords } from './ja/verdict.ts';
import { versionWords } from './ja/version.ts';
import { wardWords } from './ja/ward.ts';
import { surveyWords } from './ja/survey.ts';
import { tableWords } from './ja/tables.ts';
import type { Terms } from './terms.ts';

/** Every word of the interface in Japanese, by room, with what a city calls its areas and years. */
export const jaWords = (terms: Terms) => ({
  ...formsOf('ja', 'ja-JP'),
  ...siteWords(terms),
  ...figureWords(terms),
  ...indicatorWords(terms),
  ...findingWords(terms),
  ...verdictWords(terms),
  ...reportWords(terms),
  ...cardWords(terms),
  ...cardStrategyWords,
  ...wardWords(terms),
  ...regionWords(terms),
  ...chartWords(terms),
  ...dataWords(terms),
  ...exampleWords(terms),
  ...surveyWords(terms),
  ...tableWords(terms),
  ...searchWords,
  ...searchPageWords(terms),
  ...fieldWords(terms),
  ...filterWords,
  ...compareWords(terms),
  ...findingsWords(terms),
  ...findingSentences(terms),
  ...proofWords(terms),
  ...proposalWords(terms),
  ...questionWords(terms),
  ...ratingWords(terms),
  ...ratedWords(terms),
  ...initiativesWords(terms),
  ...pictureWords,
  ...shareWords(terms),
  ...citeWords,
  ...editorWords,
  ...embedWords(terms),
  ...versionWords(terms),
  ...formWords,
  ...accessibilityWords,
});
