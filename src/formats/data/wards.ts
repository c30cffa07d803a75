import type { Edition } from '../../edition.ts';
import { sixDigitCode, type Ward } from '../../model/content/ward.ts';
import { wardPlaces, type Dataset } from '../../model/dataset.ts';
import { regionOf } from '../../model/region.ts';
import {
  derived,
  localGovernmentCode,
  required,
  several,
  text,
  url,
  wardCode,
  type Column,
} from '../table/column.ts';
import type { Row } from '../table/csv.ts';

/** The columns of `wards.csv`: a promise, in this order. */
const WARDS = {
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

/** The same of a site with regions. */
const REGIONAL = { ...WARDS, region: text, region_name: text } as const satisfies Record<
  string,
  Column
>;

/** The columns of `wards.csv` of a site. */
export const wardColumns = ({ regions }: Dataset): typeof REGIONAL =>
  regions.length > 0 ? REGIONAL : (WARDS as typeof REGIONAL);

export const wardRegister = (edition: Edition): readonly Row<keyof typeof REGIONAL>[] =>
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
  ...regionCells(dataset, ward),
});

/** Of a city without regions its rows say nothing of them, as its columns do not. */
const regionCells = (dataset: Dataset, ward: Ward) =>
  (dataset.regions.length === 0
    ? {}
    : { region: ward.region, region_name: regionOf(dataset, ward)?.name ?? null }) as Readonly<
    Record<'region' | 'region_name', string | null>
  >;
