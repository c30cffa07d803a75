import type { Edition } from '../../edition.ts';
import type { PlacedIndicator } from '../../model/content/framework.ts';
import { sixDigitCode, type Ward } from '../../model/content/ward.ts';
import { wardPlaces } from '../../model/dataset.ts';
import {
  coded,
  derived,
  integer,
  localGovernmentCode,
  required,
  sentence,
  several,
  TARGET_COLUMNS,
  text,
  url,
  wardCode,
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

const indicatorRow = ({ links }: Edition, { goal, theme, item, indicator }: PlacedIndicator) => ({
  indicator: indicator.code,
  slug: indicator.slug,
  goal: goal.code,
  goal_name: goal.name,
  theme: theme.code,
  theme_name: theme.name,
  item: item.mark.normalize('NFKC'),
  item_name: item.name,
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

/** The columns of `wards.csv`: a promise, in this order. */
export const WARDS = {
  ward: required(text),
  ward_code: wardCode,
  name: required(text),
  kana: text,
  romaji: text,
  report_fiscal_years: derived(several),
  page: url,
  local_government_code: derived(localGovernmentCode),
  valid_from: text,
  valid_to: text,
  successors: several,
  former_names: several,
} as const satisfies Record<string, Column>;

export const wardRegister = (edition: Edition): readonly Row<keyof typeof WARDS>[] =>
  edition.dataset.wards.map((ward) => wardRow(edition, ward));

const joined = (values: readonly string[]): string | null =>
  values.length === 0 ? null : values.join(';');

const wardRow = ({ dataset, links }: Edition, ward: Ward) => ({
  ward: ward.slug,
  ward_code: ward.code,
  name: ward.name,
  kana: ward.kana,
  romaji: ward.romaji,
  report_fiscal_years:
    wardPlaces(dataset, ward)
      .map(({ report }) => report.fiscalYear)
      .join(';') || null,
  page: links.absolute(links.wardHref(ward.slug)),
  local_government_code: sixDigitCode(ward.code),
  valid_from: ward.from,
  valid_to: ward.until,
  successors: joined(ward.successors),
  former_names: joined(ward.formerNames),
});

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
