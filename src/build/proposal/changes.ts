import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { proposalMarkdown } from '../../formats/proposal/markdown.ts';
import { chartFiles, pictureNames } from '../../formats/proposal/pictures.ts';
import { DEFAULT_LANGUAGE } from '../../model/content/site.ts';
import { wordsOf } from '../../text/words.ts';
import type { ContentCheck } from '../check/content.ts';
import { readContent } from '../content.ts';
import { contentMessages } from '../messages.ts';
import { checkState, stateReport } from './report.ts';
import { inState, type Outcome } from './state.ts';

/** What is asked for: two states of the content, a folder for pictures, the most characters that the report may have. */
type Asked = Readonly<{ states: readonly string[]; pictures: string | null; limit: number }>;

/** The report in Markdown on what a change of the content does for readers, as the arguments of a command ask for it. */
export async function reportChanges(given: readonly string[]): Promise<Outcome<string>> {
  const messages = contentMessages(readContent());
  const asked = askedOf(given);
  if (!asked) return { ok: false, message: messages.proposalUsage() };
  const [before, after] = asked.states.map((named) => inState(named, messages, checkState));
  if (!before || !after) throw new Error('missing state');
  if (!before.ok) return before;
  if (!after.ok) return after;
  return { ok: true, made: await told(before.made, after.made, asked) };
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

async function told(
  before: ContentCheck,
  after: ContentCheck,
  { pictures, limit }: Asked,
): Promise<string> {
  const report = stateReport(before, after);
  const [then, now] = [before.editions[0], after.editions[0]];
  const words = (now ?? then)?.words ?? wordsOf(DEFAULT_LANGUAGE);
  if (pictures === null) return proposalMarkdown(words, { ...report, pictures: () => [] }, limit);
  mkdirSync(pictures, { recursive: true });
  const charts = report.proposal?.charts ?? [];
  for (const { name, body } of then && now ? chartFiles(then, now, charts) : [])
    writeFileSync(`${pictures}/${name}`, await body());
  return proposalMarkdown(words, { ...report, pictures: pictureNames }, limit);
}
