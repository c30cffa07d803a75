import { cpSync, existsSync, readdirSync, statSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { messagesOf } from '../../text/messages.ts';
import { undone, type Outcome } from '../desk/outcome.ts';
import { writeSchemas } from '../schemas.ts';

/** The languages in which a city can be begun: each has a template beside this file. */
const LANGUAGES = ['ja', 'en'];
const [FIRST = ''] = LANGUAGES;

/** What to begin: the content of a city in a folder, in a language; the first one if none is named. */
export type CreateOrder = Readonly<{ folder: string | null; language: string | undefined }>;

/** Begins a city from the template of a language, in a folder that is new or empty, and says how to go on. */
export function createCity({ folder, language = FIRST }: CreateOrder): Outcome {
  const { create } = messagesOf(language);
  if (folder === null) return undone(create.usage());
  if (!LANGUAGES.includes(language)) return undone(create.unknownLanguage(language, LANGUAGES));
  if (!isEmpty(folder)) return undone(create.notEmpty(folder));
  cpSync(fileURLToPath(new URL(language, import.meta.url)), folder, { recursive: true });
  writeSchemas(folder);
  return { done: true, lines: [create.created(relative('.', folder).replaceAll('\\', '/'))] };
}

/** A folder that is not there yet, or holds nothing; a file is none. */
const isEmpty = (folder: string): boolean =>
  !existsSync(folder) || (statSync(folder).isDirectory() && readdirSync(folder).length === 0);
