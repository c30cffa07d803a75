import type { Edition } from '../../edition.ts';
import { groupsAt, withCodes } from '../../model/content/framework.ts';
import { gradeOf, type ScaleName } from '../../model/content/scale.ts';
import { reportingWards, reportYears, type Dataset } from '../../model/dataset.ts';
import { formatGrade } from '../result/format.ts';
import { groupName, kindName } from './group.ts';
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
  label: kindName(words, groupsAt(dataset.index.indicators, 0)),
  options: groupsAt(dataset.index.indicators, 0).map((group) => ({
    value: group.code,
    label: groupName(words, group),
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
  const codes = groupsAt(withCodes(index.indicators, indicators), 0).map(({ code }) => code);
  return codes.join(' ');
};
