import type { Words } from '../../text/words.ts';
import { logLines, logList, noticeList } from './markdown/notices.ts';
import * as sections from './markdown/sections.ts';
import { summary } from './markdown/summary.ts';
import { markdownText } from './markdown/text.ts';
import type { Proposal, Whole } from './proposal.ts';
import type { Report } from './report.ts';

type Section = sections.Section;

/** A section of more entries than this is folded. */
const OPEN = 10;

/** How many entries a section shows at most, where all of them would be too long. */
const STEPS = [Infinity, 100, 30, 10, 3, 0];

/** The report on a proposed change in Markdown, of at most so many characters: what is left out is counted. */
export function proposalMarkdown(words: Words, report: Report, limit = Infinity): string {
  const parts = sectionsOf(words, report);
  const head = [`## ${words.proposalHeading}`, ...summary(words, report).map(markdownText)];
  const texts = STEPS.map(
    (most) => `${[...head, ...parts.map((part) => folded(words, part, most))].join('\n\n')}\n`,
  );
  return texts.find(({ length }) => length <= limit) ?? `${head.join('\n\n')}\n`;
}

function folded(words: Words, { heading, count, body }: Section, most: number): string {
  const title = words.proposalCount(heading, count);
  return count > OPEN
    ? `<details><summary>${markdownText(title)}</summary>\n\n${body(most)}\n\n</details>`
    : `### ${title}\n\n${body(most)}`;
}

const sectionsOf = (words: Words, report: Report): readonly Section[] => [
  ...sections.section(words, words.proposalMistakesHeading, report.mistakes, noticeList),
  ...logSection(words, report),
  ...sections.section(
    words,
    words.proposalReleasesHeading,
    report.proposal?.releases ?? [],
    sections.releaseList,
  ),
  ...sections.section(words, words.proposalWarningsHeading, report.warnings, noticeList),
  ...(report.proposal ? changes(words, report.proposal, report.pictures) : []),
];

function logSection(words: Words, { proposal, mistakes }: Report): readonly Section[] {
  const lines = logLines(mistakes);
  const next = proposal?.releases.length === 0 ? proposal.next : null;
  const heading = next === null ? words.proposalLogEntry : words.proposalLogVersion;
  return sections.section(words, heading, lines, logList(next));
}

const changes = (
  words: Words,
  { parts, added, removed, sentences, charts, addresses }: Proposal,
  pictures: Report['pictures'],
): readonly Section[] => [
  ...Object.entries(words.proposalParts).flatMap(([part, name]) =>
    sections.section(
      words,
      name,
      parts.get(part as keyof Words['proposalParts']) ?? [],
      sections.changeTable,
    ),
  ),
  ...whole(words, words.proposalAddedHeading, added),
  ...whole(words, words.proposalRemovedHeading, removed),
  ...sections.section(words, words.proposalSaidHeading, sentences, sections.sentenceList),
  ...sections.section(words, words.proposalChartsHeading, charts, sections.chartList(pictures)),
  ...sections.section(words, words.proposalAddressesHeading, addresses, sections.addressTable),
];

const whole = (words: Words, heading: string, { rows, entries }: Whole): readonly Section[] => [
  ...sections.section(words, heading, rows, sections.rowTable),
  ...sections.section(words, heading, entries, sections.nameList),
];
