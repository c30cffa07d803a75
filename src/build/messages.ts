import type { Files } from '../parse/files.ts';
import { contentLanguage } from '../parse/language.ts';
import { contentTerms } from '../parse/terms.ts';
import type { Messages } from '../text/ja/messages.ts';
import { messagesOf } from '../text/messages.ts';

/** The messages of mistakes in content: in its own language, with what it calls its areas and years. */
export const contentMessages = (files: Files): Messages =>
  messagesOf(contentLanguage(files), contentTerms(files));
