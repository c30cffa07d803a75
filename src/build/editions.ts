import { editionOf, type Edition } from '../edition.ts';
import { parseDataset, type Preview, type ReadContent } from '../parse/dataset.ts';
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

type Reading = Pick<Preview, 'keep' | 'keepReport' | 'today'>;

/**
 * Reads content in every language of its site, with its drafts if asked for. Its mistakes are told once, in its own; those
 * that are there in another language alone, such as one name for two wards, where its own has none.
 */
export function readEditions(
  files: Files,
  drafts = false,
  { keep = keeper(), keepReport = keep, today = null }: Reading = {},
): EditionsReading {
  const messages = keep('messages', [files[SITE]], () => contentMessages(files));
  const from = { drafts, keep, keepReport };
  const reading = parseDataset(files, messages, { ...from, today });
  const { reports, warnings } = reading;
  const read = { messages, reports, warnings };
  if (!reading.ok) return { ...read, ok: false, problems: reading.problems };
  const own = editionOf(reading.dataset);
  const others: Edition[] = [];
  for (const language of contentLanguages(files).slice(1)) {
    const translated = parseDataset(files, messages, { ...from, language });
    if (!translated.ok) return { ...read, ok: false, problems: translated.problems };
    others.push(editionOf(translated.dataset, language));
  }
  return { ...read, ok: true, own, editions: [own, ...others] };
}
