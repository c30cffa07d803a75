import { accessibilityWords } from './easy/accessibility.ts';
import { cardWords } from './easy/card.ts';
import { findingWords } from './easy/finding.ts';
import { indicatorWords } from './easy/indicator.ts';
import { siteWords } from './easy/site.ts';
import { verdictWords } from './easy/verdict.ts';
import { jaWords } from './ja.ts';
import type { Terms } from './terms.ts';

/**
 * Every word of the interface in easy Japanese, which readers who are learning it understand: short sentences, everyday
 * words, blanks between words. What it does not say in its own way it says as Japanese does.
 */
export const easyWords = (terms: Terms) => ({
  ...jaWords(terms),
  ...siteWords(terms),
  ...indicatorWords(terms),
  ...verdictWords(terms),
  ...cardWords(terms),
  ...findingWords(terms),
  ...accessibilityWords,
});
