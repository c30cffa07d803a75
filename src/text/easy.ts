import { cardWords } from './easy/card.ts';
import { findingWords } from './easy/finding.ts';
import { indicatorWords } from './easy/indicator.ts';
import { siteWords } from './easy/site.ts';
import { verdictWords } from './easy/verdict.ts';
import { ja } from './ja.ts';

/**
 * Every word of the interface in easy Japanese, which readers who are learning it understand: short sentences, everyday
 * words, blanks between words. What it does not say in its own way it says as Japanese does.
 */
export const easy = {
  ...ja,
  ...siteWords,
  ...indicatorWords,
  ...verdictWords,
  ...cardWords,
  ...findingWords,
};
