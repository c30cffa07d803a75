import type { Release } from '../../../model/content/release.ts';
import type { Explanation } from '../../../text/explanation.ts';
import type { LogLine } from '../../../text/log-line.ts';
import type { Words } from '../../../text/words.ts';
import { markdownCode, markdownText } from './text.ts';

/** A mistake in a file, or something in it that should be looked at. */
export type Notice = Explanation &
  Readonly<{ file: string; line: number; column: number; field: string }>;

/** Each with its place; what is to be done, unless that is to write a line that is shown by itself. */
export const noticeList = (words: Words, notices: readonly Notice[]): string =>
  notices
    .map(({ file, line, field, message, remedy, logged }) =>
      [
        `- **${markdownText(words.proposalLine(file, line))}** ${markdownText(field)}`,
        `  - ${markdownText(message)}`,
        ...(logged ? [] : [`  - ${words.labelled(words.proposalRemedy, markdownText(remedy))}`]),
      ].join('\n'),
    )
    .join('\n');

/** The lines that the log of changes lacks, if all that changes is meant. */
export const logLines = (notices: readonly Notice[]): readonly LogLine[] =>
  notices.flatMap(({ logged }) => logged ?? []);

/**
 * The same to be copied into the log: as a version of its own, whose empty fields say what to write there, or into an
 * entry of the version that is named already.
 */
export const logList =
  (next: Pick<Release, 'version' | 'kind'> | null) =>
  (words: Words, lines: readonly LogLine[]): string =>
    markdownCode('yaml', [
      ...(next === null ? [] : versionLines(words, next)),
      ...[...Map.groupBy(lines, ({ list }) => list)].flatMap(([list, some]) => [
        `        ${list}:`,
        ...some.map(({ line }) => `          ${line}`),
      ]),
    ]);

const versionLines = (
  { proposalLog: hints }: Words,
  { version, kind }: Pick<Release, 'version' | 'kind'>,
): readonly string[] => [
  `  - version: ${version}`,
  `    date: # ${hints.date}`,
  `    kind: ${kind}`,
  `    summary: # ${hints.summary}`,
  '    entries:',
  `      - what: # ${hints.what}`,
  `        why: # ${hints.why}`,
];
