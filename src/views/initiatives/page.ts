import type { Edition } from '../../edition.ts';
import { placedInitiatives, type PlacedInitiative } from '../../model/dataset.ts';
import { newestFirst } from '../../model/standing/newest.ts';
import type { TargetStatus } from '../../model/figure/attainment.ts';
import { mostOf, type Bound } from '../frame/bound.ts';
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
import { verdictSaid } from '../result/verdict.ts';
import { initiativeCard, type InitiativeCard } from './card.ts';
import { wardName } from '../ward/name.ts';

/** All initiatives, each once, by goal and theme of its first indicator. */
export type InitiativesPage = Readonly<{
  lead: readonly string[];
  filters: readonly Filter[];
  goals: readonly GoalPart<InitiativeEntry>[];
  /** How many initiatives of each theme the page shows; the data file holds all. */
  most: number;
}>;

const BOUND: Bound = { whole: 250, each: 15 };

/** An initiative in the list, with what filters find it by. */
export type InitiativeEntry = Readonly<{
  card: InitiativeCard;
  ward: string;
  wardSlug: string;
  year: number;
  goals: string;
  mark: string;
  effectiveness: string;
  /** How each of its results stands to its target. */
  squares: readonly Readonly<{ status: TargetStatus; said: string }>[];
  /** The mark that the ward gave, as printed; a dash for none. */
  sign: string;
}>;

export function initiativesPage(edition: Edition): InitiativesPage {
  const { words, dataset } = edition;
  const all = newestFirst(placedInitiatives(dataset));
  const most = mostOf(edition, all.length, BOUND);
  const goals = goalParts(
    edition,
    all,
    ({ initiative }) => initiative.indicators,
    (placed) => entry(edition, placed),
  );
  return {
    lead: [words.initiativesCounted(all.length, dataset.reports.length), words.initiativesOnce],
    most,
    filters:
      most < Infinity
        ? []
        : [
            wardFilter(edition),
            yearFilter(edition),
            goalFilter(edition),
            gradeFilter(edition, 'achievement', 'mark', words.achievement),
            gradeFilter(edition, 'initiative', 'effectiveness', words.effectiveness),
          ],
    goals,
  };
}

function entry(edition: Edition, placed: PlacedInitiative): InitiativeEntry {
  const { dataset, words } = edition;
  const { ward, report, initiative } = placed;
  const { framework } = dataset;
  const card = initiativeCard(edition, placed);
  return {
    card,
    ward: wardName(edition, ward),
    wardSlug: ward.slug,
    year: report.fiscalYear,
    goals: goalTokens(dataset, initiative.indicators),
    mark: gradeToken(framework, 'achievement', initiative.achievement),
    effectiveness: gradeToken(framework, 'initiative', initiative.effectiveness),
    squares: card.results.map(({ attainment }) => ({
      status: attainment.status,
      said: verdictSaid(words, attainment),
    })),
    sign: initiative.achievement ?? words.dash,
  };
}
