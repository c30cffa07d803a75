import type { Edition } from '../../edition.ts';
import { withCodes } from '../../model/content/framework.ts';
import { gradeOf, type ScaleName } from '../../model/content/scale.ts';
import { reportingWards, reportYears, type Dataset } from '../../model/dataset.ts';
import { formatGrade } from '../result/format.ts';
import { wardName } from '../ward/name.ts';

/** One choice over a list: `name` stands in the address, `value` in the address and on the rows it finds. */
export type Filter = Readonly<{
  name: string;
  label: string;
  options: readonly Option[];
}>;

export type Option = Readonly<{ value: string; label: string }>;

/** The wards that have a report. */
export const wardFilter = (edition: Edition): Filter => ({
  name: 'ward',
  label: edition.words.ward,
  options: reportingWards(edition.dataset).map((ward) => ({
    value: ward.slug,
    label: wardName(edition, ward),
  })),
});

/** The fiscal years that reports are about, newest first. */
export const yearFilter = ({ dataset, words }: Edition): Filter => ({
  name: 'year',
  label: words.fiscalYear,
  options: reportYears(dataset).map((year) => ({
    value: String(year),
    label: words.shortYear(year),
  })),
});

export const goalFilter = ({ dataset, words }: Edition): Filter => ({
  name: 'goal',
  label: words.goal,
  options: dataset.framework.goals.map(({ code, shortName }) => ({
    value: code,
    label: words.goalName(code, shortName),
  })),
});

/** The grades of a scale, and the lack of one. */
export function gradeFilter(
  { dataset, words }: Edition,
  scale: ScaleName,
  name: string,
  label: string,
): Filter {
  const options = dataset.framework.scales[scale].grades.map(({ value }) => ({
    value: gradeToken(dataset.framework, scale, value),
    label: formatGrade(words, dataset.framework, scale, value) ?? value,
  }));
  return {
    name,
    label,
    options: [...options, { value: UNMARKED, label: words.notStated }],
  };
}

const UNMARKED = 'none';

/** What a row carries so that the filter of a scale finds it. */
export const gradeToken = (
  { scales }: Dataset['framework'],
  scale: ScaleName,
  value: string | null,
): string => gradeOf(scales[scale], value)?.id ?? value ?? UNMARKED;

/** What a row carries so that the filter of goals finds it: the codes of the goals of its indicators. */
export const goalTokens = ({ index }: Dataset, indicators: readonly string[]): string => {
  const codes = withCodes(index.indicators, indicators).map(({ goal }) => goal.code);
  return [...new Set(codes)].join(' ');
};
