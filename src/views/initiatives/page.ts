import type { Edition } from '../../edition.ts';
import { placedInitiatives, type PlacedInitiative } from '../../model/dataset.ts';
import type { Words } from '../../text/words.ts';
import type { ContentsPart } from '../frame/contents.ts';
import {
  goalFilter,
  goalTokens,
  gradeFilter,
  gradeToken,
  wardFilter,
  yearFilter,
  type Filter,
} from '../frame/filter.ts';
import { goalParts, type GoalPart } from '../frame/goal-parts.ts';
import { initiativeCard, type InitiativeCard } from './card.ts';

/** All initiatives, each once, by goal and theme of its first indicator. */
export type InitiativesPage = Readonly<{
  lead: readonly string[];
  filters: readonly Filter[];
  contents: readonly ContentsPart[];
  goals: readonly GoalPart<InitiativeEntry>[];
}>;

/** An initiative in the list, with what filters find it by. */
export type InitiativeEntry = Readonly<{
  card: InitiativeCard;
  ward: string;
  wardSlug: string;
  year: number;
  goals: string;
  mark: string;
  effectiveness: string;
}>;

export function initiativesPage(edition: Edition): InitiativesPage {
  const { words, dataset } = edition;
  const all = placedInitiatives(dataset);
  const goals = goalParts(
    dataset,
    all,
    ({ initiative }) => initiative.indicators,
    (placed) => entry(edition, placed),
  );
  return {
    lead: [words.initiativesCounted(all.length, dataset.reports.length), words.initiativesOnce],
    filters: [
      wardFilter(edition),
      yearFilter(edition),
      goalFilter(edition),
      gradeFilter(edition, 'achievement', 'mark', words.achievement),
      gradeFilter(edition, 'initiative', 'effectiveness', words.effectiveness),
    ],
    contents: goals.map((one) => contentsPart(words, one)),
    goals,
  };
}

const contentsPart = (
  words: Words,
  { goal, anchor, themes }: GoalPart<InitiativeEntry>,
): ContentsPart => ({
  anchor,
  name: words.goalName(goal.code, goal.shortName),
  groups: themes.map((part) => ({
    anchor: part.anchor,
    name: part.theme.name,
    count: part.entries.length,
  })),
});

function entry(edition: Edition, placed: PlacedInitiative): InitiativeEntry {
  const { dataset } = edition;
  const { ward, report, initiative } = placed;
  const { framework } = dataset;
  return {
    card: initiativeCard(edition, placed),
    ward: ward.name,
    wardSlug: ward.slug,
    year: report.fiscalYear,
    goals: goalTokens(dataset, initiative.indicators),
    mark: gradeToken(framework, 'achievement', initiative.achievement),
    effectiveness: gradeToken(framework, 'initiative', initiative.effectiveness),
  };
}
