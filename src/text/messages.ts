import { messages as en } from './en/messages.ts';
import { messages as ja, type Messages } from './ja/messages.ts';

const LANGUAGES: Readonly<Record<string, Messages>> = { ja, en };

/** The messages of mistakes in a language; in Japanese where a language has none. */
export const messagesOf = (language: string): Messages => LANGUAGES[language] ?? ja;
