import type { Edition } from '../../edition.ts';
import { placedResults, type PlacedResult } from '../../model/dataset.ts';
import { fallsShort } from '../../model/figure/attainment.ts';
import { attainmentOf } from '../../model/standing/standing.ts';
import type { Words } from '../../text/words.ts';
import { findingLists, findingsIn } from '../findings/page.ts';
import type { SearchRecord } from './record.ts';
import { countedHrefs } from './respondents.ts';

/** How things stand, as people ask for it. */
export type Question = keyof Words['questions'];

/** What a record says of how things stand: `leads` are questions that it answers first, `answers` those that it fits. */
export type Answering = Readonly<{
  leads: readonly Question[];
  answers: readonly Question[];
  /** What the figures that it holds are counted in. */
  units: readonly string[];
}>;

/** The records with the questions that they answer. */
export function withAnswers(
  edition: Edition,
  records: readonly SearchRecord[],
): readonly (SearchRecord & Answering)[] {
  const found = foundIn(edition);
  const standing = new Map(
    placedResults(edition.dataset).map((placed) => [
      resultHrefOf(edition, placed),
      standingOf(placed),
    ]),
  );
  const counted = countedHrefs(edition);
  return records.map((record) => {
    const { leads = [], answers = [] } = found.get(record.href) ?? {};
    return {
      ...record,
      leads: [...leads, ...leadsOf(edition, record)],
      answers: [
        ...answers,
        ...(standing.get(record.href) ?? []),
        ...(counted.has(record.href) ? (['respondents'] as const) : []),
        ...(ANSWERS[record.kind] ?? []),
      ],
      units: unitsIn(edition, record),
    };
  });
}

/** What the lists of findings say: each list answers its question, and for each ward the first finding in it. */
function foundIn(edition: Edition): ReadonlyMap<string, Partial<Answering>> {
  const found = new Map<string, { leads: Question[]; answers: Question[] }>();
  const at = (href: string) => {
    const one = found.get(href) ?? { leads: [], answers: [] };
    found.set(href, one);
    return one;
  };
  for (const list of findingLists(edition)) {
    at(edition.links.findingsKindHref(list.kind)).leads.push(list.kind);
    const wards = new Set<string>();
    for (const { wardSlug, results } of findingsIn(list))
      for (const href of results.map((placed) => resultHrefOf(edition, placed))) {
        at(href).answers.push(
          list.kind,
          ...(MOVES.includes(list.kind) ? (['moves'] as const) : []),
        );
        if (!wards.has(wardSlug)) at(href).leads.push(list.kind);
        wards.add(wardSlug);
      }
  }
  return found;
}

/** What moved, whichever way. */
const MOVES: readonly Question[] = ['falls', 'rises'];

const resultHrefOf = ({ links }: Edition, { report, strategy, number }: PlacedResult): string =>
  links.resultHref(report, strategy.id, number);

function standingOf(placed: PlacedResult): readonly Question[] {
  const attainment = attainmentOf(placed);
  if (attainment.status === 'reached') return ['reached'];
  return fallsShort(attainment) ? ['short'] : [];
}

/** The units of the figures in a record of a report. */
function unitsIn({ dataset }: Edition, { ward, text, figures }: SearchRecord): readonly string[] {
  if (ward === null) return [];
  const [, ...afterDigits] = [figures?.value ?? '', ...text].join('\n').split(/(?<=\d)(?=\D)/);
  const isCounted = (unit: string) => afterDigits.some((rest) => rest.startsWith(unit));
  return dataset.framework.units
    .filter(({ name, equals }) => [name, ...equals].some(isCounted))
    .map(({ name }) => name);
}

/** What a kind of record is for: figures, or what something means. */
const ANSWERS: Readonly<Partial<Record<SearchRecord['kind'], readonly Question[]>>> = {
  indicator: ['figure'],
  result: ['figure'],
  initiative: ['figure'],
  term: ['meaning'],
  page: ['meaning'],
};

function leadsOf({ links }: Edition, { kind, href }: SearchRecord): readonly Question[] {
  if (href === links.compareHref || kind === 'report') return ['rank', 'reached', 'short'];
  if (href === links.wardsHref) return ['unreported'];
  if (href === links.ratingsHref) return ['rated'];
  if (href === links.findingsHref) return ['moves'];
  return kind === 'indicator' ? ['rank'] : [];
}
