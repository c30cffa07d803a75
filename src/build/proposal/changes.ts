import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { proposalMarkdown } from '../../formats/proposal/markdown.ts';
import { chartFiles, pictureNames, type ChartFile } from '../../formats/proposal/pictures.ts';
import { DEFAULT_LANGUAGE } from '../../model/content/site.ts';
import { contentLanguage } from '../../parse/language.ts';
import { messagesOf } from '../../text/messages.ts';
import { wordsOf } from '../../text/words.ts';
import { readContent } from '../content.ts';
import { readState, stateReport, type Reading, type Warn } from './report.ts';
import { inState } from './state.ts';

/** What is asked for: two states of the content, a folder for pictures, the most characters that the report may have. */
type Asked = Readonly<{ states: readonly string[]; pictures: string | null; limit: number }>;

/**
 * Prints in Markdown what a change of the content does for readers, as the arguments of a command ask for it. Returns
 * the status of the process: 0 if there is a report, whatever it says.
 */
export async function printChanges(given: readonly string[], warn: Warn): Promise<number> {
  const messages = messagesOf(contentLanguage(readContent()));
  const asked = askedOf(given);
  if (!asked) return failed(messages.proposalUsage());
  const [before, after] = asked.states.map((named) => inState(named, messages, readState));
  if (!before?.ok) return failed(before?.message ?? '');
  if (!after?.ok) return failed(after?.message ?? '');
  await tell(before.made, after.made, warn, asked);
  return 0;
}

function askedOf(given: readonly string[]): Asked | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...given],
      allowPositionals: true,
      options: { pictures: { type: 'string' }, limit: { type: 'string' } },
    });
    const limit = Number(values.limit ?? Infinity);
    if (positionals.length !== 2 || Number.isNaN(limit)) return null;
    return { states: positionals, pictures: values.pictures ?? null, limit };
  } catch {
    return null;
  }
}

async function tell(
  before: Reading,
  after: Reading,
  warn: Warn,
  { pictures, limit }: Asked,
): Promise<void> {
  const report = stateReport(before, after, warn);
  const words = (after.edition ?? before.edition)?.words ?? wordsOf(DEFAULT_LANGUAGE);
  const named = pictures === null ? () => [] : pictureNames;
  console.log(proposalMarkdown(words, { ...report, pictures: named }, limit));
  if (pictures !== null && before.edition && after.edition)
    for (const file of chartFiles(before.edition, after.edition, report.proposal?.charts ?? []))
      await write(pictures, file);
}

async function write(folder: string, { name, body }: ChartFile): Promise<void> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/${name}`, await body());
}

function failed(message: string): number {
  console.error(message);
  return 2;
}
