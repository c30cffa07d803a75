import type { Words } from '../../../text/words.ts';
import type { Proposal, Whole } from '../proposal.ts';
import type { Report } from '../report.ts';

/** What a change comes to, in paragraphs of plain sentences, what keeps it from being published first. */
export function summary(words: Words, report: Report): readonly string[] {
  const { proposal, isUnread, mistakes, warnings } = report;
  const [wrong, odd] = [mistakes.length, warnings.length];
  if (isUnread) return [words.proposalUnread(wrong)];
  return [
    ...(wrong > 0 ? [words.proposalMistakes(wrong)] : []),
    proposal === null
      ? words.proposalBaseUnread
      : changesSentence(words, proposal) || words.proposalNothing,
    ...(odd > 0 ? [words.proposalWarnings(odd)] : []),
    ...(proposal?.releases ?? []).map(({ version, kind }) => words.proposalRelease(version, kind)),
  ];
}

function changesSentence(words: Words, proposal: Proposal): string {
  const { parts, added, removed, sentences, addresses } = proposal;
  const changed = Object.entries(words.proposalParts).map(
    ([part, name]) => [name, parts.get(part as keyof Words['proposalParts'])?.length ?? 0] as const,
  );
  const pages = (side: 'before' | 'after') => sentences.filter((one) => one[side] === null).length;
  const rewritten = sentences.filter(({ before, after }) => before !== null && after !== null);
  const lost = addresses.filter((one) => one.lost).length;
  const led = addresses.filter(({ kind, lost }) => kind === 'redirect' && !lost).length;
  return words.sentences(
    [
      told(words.proposalChanged, changed),
      told(words.proposalAdded, wholes(words, added, pages('before'))),
      told(words.proposalRemoved, wholes(words, removed, pages('after'))),
      rewritten.length > 0 ? words.proposalSaid(rewritten.length) : '',
      lost > 0 ? words.proposalLost(lost) : '',
      led > 0 ? words.proposalLed(led) : '',
    ].filter((text) => text !== ''),
  );
}

type Counted = readonly [name: string, count: number];

const told = (say: (counts: readonly Counted[]) => string, counts: readonly Counted[]): string => {
  const some = counts.filter(([, count]) => count > 0);
  return some.length > 0 ? say(some) : '';
};

const wholes = (words: Words, { rows, entries }: Whole, pages: number): readonly Counted[] => [
  [words.proposalPages, pages],
  ...(['results', 'initiatives'] as const).map((table): Counted => [
    words.proposalRows[table],
    rows.filter((row) => row.table === table).length,
  ]),
  [words.proposalParts.registers, entries.length],
];
