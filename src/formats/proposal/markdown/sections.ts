import type { Release } from '../../../model/content/release.ts';
import type { Words } from '../../../text/words.ts';
import { cut } from '../../../views/proposal/place.ts';
import type { AddressChange } from '../../../views/proposal/addresses.ts';
import type { ChartChange } from '../../../views/proposal/charts.ts';
import type { ProposedChange } from '../../../views/proposal/told.ts';
import { markdownAddress, markdownLink, markdownTable, markdownText } from './text.ts';
import type { RowCard } from '../rows.ts';
import { markdownSide, markdownSides } from './sides.ts';

/** A part of the report: its heading, and how its first entries look; `count` is how many there are. */
export type Section = Readonly<{
  heading: string;
  count: number;
  body: (most: number) => string;
}>;

type Body<Entry> = (words: Words, entries: readonly Entry[]) => string;

/** A section of some entries; none of no entry. */
export const section = <Entry>(
  words: Words,
  heading: string,
  entries: readonly Entry[],
  body: Body<Entry>,
): readonly Section[] =>
  entries.length === 0
    ? []
    : [
        {
          ...{ heading, count: entries.length },
          body: (most) => shown(words, entries, most, body),
        },
      ];

function shown<Entry>(
  words: Words,
  entries: readonly Entry[],
  most: number,
  body: Body<Entry>,
): string {
  const left = entries.length - most;
  const some = entries.slice(0, most);
  return [
    ...(some.length > 0 ? [body(words, some)] : []),
    ...(left > 0 ? [words.proposalMore(left)] : []),
  ].join('\n\n');
}

export const changeTable: Body<ProposedChange> = (words, changes) =>
  markdownTable(
    [words.proposalPlace, words.proposalField, words.proposalBefore, words.proposalAfter],
    changes.map((change) => {
      const { before, after } = markdownSides(words, change);
      const { place, field } = change;
      return [markdownLink(place.name, place.href), markdownText(field), before, after];
    }),
  );

export const rowTable: Body<RowCard> = (words, rows) =>
  markdownTable(
    [
      ...[words.proposalPlace, words.measure, words.previous],
      ...[words.value, words.target, words.rating],
    ],
    rows.map(({ place, ...row }) => [
      markdownText(place.name),
      ...[row.measure, row.previous, row.value, row.target, row.rating].map((text) =>
        markdownSide(words, text),
      ),
    ]),
  );

export const nameList: Body<string> = (_, names) =>
  names.map((name) => `- ${markdownText(name)}`).join('\n');

/** Both sentences of each page, one below the other. */
export const sentenceList: Body<ProposedChange> = (words, changes) =>
  changes
    .map((change) => {
      const { before, after } = markdownSides(words, change);
      return [
        `- ${markdownLink(change.place.name, change.place.href)}`,
        ...(change.before === null ? [] : [sideLine(words, words.proposalBefore, before)]),
        ...(change.after === null ? [] : [sideLine(words, words.proposalAfter, after)]),
      ].join('\n');
    })
    .join('\n');

const sideLine = (words: Words, side: string, text: string): string =>
  `  - ${words.labelled(side, text)}`;

export const addressTable: Body<AddressChange> = (words, changes) =>
  markdownTable(
    [words.proposalAddress, words.proposalPlace, words.proposalFate],
    changes.map(({ address, name, fate }) => [
      markdownAddress(address),
      ...[cut(words, name), fate].map(markdownText),
    ]),
  );

/** Versions that are to be published, with all that they say. */
export const releaseList: Body<Release> = (words, releases) =>
  releases
    .flatMap(({ version, date, summary, entries }) => [
      `- ${markdownText(words.described(words.versionOf(version, words.day(date)), summary))}`,
      ...entries.map(({ what, why }) => `  - ${markdownText(`${what}${words.brackets(why)}`)}`),
    ])
    .join('\n');

/** Charts by name, with the files in which both states are drawn where there are any. */
export const chartList =
  (filesOf: (chart: ChartChange) => readonly string[]): Body<ChartChange> =>
  (words, charts) =>
    charts
      .map((chart) => {
        const files = filesOf(chart).map((file) => `\`${file}\``);
        return `- ${markdownText(chart.name)}${files.length > 0 ? words.brackets(files.join(' → ')) : ''}`;
      })
      .join('\n');
