import { placedInitiatives, type Dataset, type PlacedInitiative } from '../model/dataset.ts';
import { placedIndicators, type Goal, type Theme } from '../model/framework.ts';
import { words } from '../text/words.ts';
import {
  goalFilter,
  goalTokens,
  gradeFilter,
  gradeToken,
  wardFilter,
  yearFilter,
  type Filter,
} from './filter.ts';
import { initiativeCard, type InitiativeCard } from './initiative.ts';

/** All initiatives, each once, by goal and theme of its first indicator. */
export type InitiativesPage = Readonly<{
  lead: readonly string[];
  filters: readonly Filter[];
  goals: readonly GoalInitiatives[];
}>;

export type GoalInitiatives = Readonly<{
  goal: Goal;
  anchor: string;
  themes: readonly ThemeInitiatives[];
}>;

export type ThemeInitiatives = Readonly<{
  theme: Theme;
  anchor: string;
  entries: readonly InitiativeEntry[];
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

export function initiativesPage(dataset: Dataset): InitiativesPage {
  const all = placedInitiatives(dataset);
  return {
    lead: [words.initiativesCounted(all.length, dataset.reports.length), words.initiativesOnce],
    filters: [
      wardFilter(dataset),
      yearFilter(dataset),
      goalFilter(dataset),
      gradeFilter(dataset, 'achievement', 'mark', words.achievement),
      gradeFilter(dataset, 'initiative', 'effectiveness', words.effectiveness),
    ],
    goals: dataset.framework.goals
      .map((goal) => goalInitiatives(dataset, goal, all))
      .filter(({ themes }) => themes.length > 0),
  };
}

const goalInitiatives = (
  dataset: Dataset,
  goal: Goal,
  all: readonly PlacedInitiative[],
): GoalInitiatives => ({
  goal,
  anchor: `goal-${goal.code}`,
  themes: goal.themes
    .map((theme) => ({
      theme,
      anchor: `theme-${theme.code}`,
      entries: all
        .filter((placed) => themeOf(dataset, placed) === theme)
        .map((placed) => entry(dataset, placed)),
    }))
    .filter(({ entries }) => entries.length > 0),
});

/** The theme of the first indicator that an initiative names. */
const themeOf = ({ framework }: Dataset, { initiative }: PlacedInitiative): Theme | null =>
  placedIndicators(framework).find(({ indicator }) => indicator.code === initiative.indicators[0])
    ?.theme ?? null;

function entry(dataset: Dataset, placed: PlacedInitiative): InitiativeEntry {
  const { ward, report, initiative } = placed;
  const { framework } = dataset;
  return {
    card: initiativeCard(dataset, placed),
    ward: ward.name,
    wardSlug: ward.slug,
    year: report.fiscalYear,
    goals: goalTokens(dataset, initiative.indicators),
    mark: gradeToken(framework, 'achievement', initiative.achievement),
    effectiveness: gradeToken(framework, 'initiative', initiative.effectiveness),
  };
}
