import { messages as en } from './en/messages.ts';
import { messagesIn as ja, type Messages } from './ja/messages.ts';
import { ownTerms as jaTerms } from './ja/terms.ts';
import { termsOf, UNSTATED, type StatedTerms } from './terms.ts';

/**
 * The messages of mistakes in a language, with what a site calls its areas and years; in Japanese where a language has
 * none.
 */
export const messagesOf = (language: string, stated: StatedTerms = UNSTATED): Messages =>
  language === 'en' ? en : ja(termsOf(stated, jaTerms));
