import { editionOf, type Edition } from '../edition.ts';
import { parseDataset, type ReadContent } from '../parse/dataset.ts';
import { SITE, type Files } from '../parse/files.ts';
import { keeper } from '../parse/keep.ts';
import { contentLanguages } from '../parse/language.ts';
import type { Problem } from '../parse/problem.ts';
import type { Messages } from '../text/ja/messages.ts';
import { contentMessages } from './messages.ts';

/** A site in each of its languages, its own first; or what is wrong with its content. */
export type EditionsReading = ReadContent &
  Readonly<{ messages: Messages }> &
  (
    | Readonly<{ ok: true; own: Edition; editions: readonly [own: Edition, ...others: Edition[]] }>
    | Readonly<{ ok: false; problems: readonly Problem[] }>
  );

/**
 * Reads content in every language of its site, with its drafts if asked for. Its mistakes are told once, in its own; those
 * that are there in another language alone, such as one name for two wards, where its own has none.
 */
export function readEditions(files: Files, drafts = false, keep = keeper()): EditionsReading {
  const messages = keep('messages', [files[SITE]], () => contentMessages(files));
  const reading = parseDataset(files, messages, { drafts, keep });
  const { registry, reports, changes } = reading;
  const read = { messages, registry, reports, changes };
  if (!reading.ok) return { ...read, ok: false, problems: reading.problems };
  const own = editionOf(reading.dataset);
  const others: Edition[] = [];
  for (const language of contentLanguages(files).slice(1)) {
    const translated = parseDataset(files, messages, { language, drafts, keep });
    if (!translated.ok) return { ...read, ok: false, problems: translated.problems };
    others.push(editionOf(translated.dataset, language));
  }
  return { ...read, ok: true, own, editions: [own, ...others] };
}
