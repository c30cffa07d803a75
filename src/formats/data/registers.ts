import type { Edition } from '../../edition.ts';
import type { Group, PlacedIndicator } from '../../model/content/framework.ts';
import type { Dataset } from '../../model/dataset.ts';
import {
  coded,
  derived,
  integer,
  required,
  sentence,
  TARGET_COLUMNS,
  text,
  url,
  type Column,
} from '../table/column.ts';
import type { Row } from '../table/csv.ts';
import { codeLists } from './codes.ts';
import { targetColumns } from './target.ts';

/** The columns of `indicators.csv`: a promise, in this order. */
export const INDICATORS = {
  indicator: required(text),
  slug: required(text),
  goal: required(text),
  goal_name: required(sentence),
  theme: required(text),
  theme_name: required(sentence),
  item: required(text),
  item_name: required(sentence),
  name: required(sentence),
  short_name: required(sentence),
  explanation: required(sentence),
  population: text,
  unit: text,
  direction: required(coded('direction')),
  target_text: required(text),
  target_operator: derived(TARGET_COLUMNS.target_operator),
  target_value: derived(TARGET_COLUMNS.target_value),
  target_unit: derived(TARGET_COLUMNS.target_unit),
  target_fiscal_year: integer,
  page: url,
  retired_after: integer,
  retired_reason: sentence,
} as const satisfies Record<string, Column>;

export const indicatorRegister = (edition: Edition): readonly Row<keyof typeof INDICATORS>[] =>
  edition.dataset.index.indicators.map((placed) => indicatorRow(edition, placed));

const indicatorRow = ({ links }: Edition, { groups, indicator }: PlacedIndicator) => ({
  indicator: indicator.code,
  slug: indicator.slug,
  ...groupColumns(groups),
  name: indicator.name,
  short_name: indicator.shortName,
  explanation: indicator.explanation,
  population: indicator.population,
  unit: indicator.unit,
  direction: indicator.direction,
  target_text: indicator.target.text,
  ...targetColumns(indicator.target),
  page: links.absolute(links.indicatorHref(indicator.slug)),
  retired_after: indicator.retired?.after ?? null,
  retired_reason: indicator.retired?.why ?? null,
});

/** The groups of an indicator from the top; those below the third stand beside it, and missing ones are empty. */
const groupColumns = ([goal, theme, item, ...more]: readonly Group[]) => ({
  goal: goal?.code ?? null,
  goal_name: goal?.name ?? null,
  theme: theme?.code ?? null,
  theme_name: theme?.name ?? null,
  item: item ? (more.at(-1) ?? item).code.normalize('NFKC') : null,
  item_name: item ? [item, ...more].map(({ name }) => name).join(' › ') : null,
});

/** The columns of `indicators.csv`: those of levels that not every indicator has may be empty. */
export function indicatorColumns({ index }: Dataset): typeof INDICATORS {
  const levels = Math.min(...index.indicators.map(({ groups }) => groups.length));
  const isMissing = (name: string) => LEVELS.findIndex((level) => name.startsWith(level)) >= levels;
  return Object.fromEntries(
    Object.entries(INDICATORS).map(([name, column]) => [
      name,
      isMissing(name) ? { ...column, required: false } : column,
    ]),
  ) as typeof INDICATORS;
}

const LEVELS = ['goal', 'theme', 'item'];

/** The columns of `codes.csv`: a promise, in this order. */
export const CODES = {
  list: required(text),
  list_name: required(text),
  code: required(text),
  label: required(text),
} as const satisfies Record<string, Column>;

export const codeRegister = ({ dataset, words }: Edition): readonly Row<keyof typeof CODES>[] =>
  codeLists(words, dataset.framework).flatMap(({ name, title, codes }) =>
    codes.map(({ code, label }) => ({ list: name, list_name: title, code, label })),
  );
