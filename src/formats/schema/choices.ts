import { placedIndicators } from '../../model/content/framework.ts';
import type { Register } from '../../model/content/register.ts';
import type { Scale } from '../../model/content/scale.ts';
import type { Dataset } from '../../model/dataset.ts';

/** A code that may be written, and what it means. */
export type Choice = Readonly<{ code: string; meaning: string }>;

/** What each register of a content holds. */
export type Choices = Readonly<Record<Register, readonly Choice[]>>;

export function choicesOf({
  framework,
  wards,
  regions,
}: Pick<Dataset, 'framework' | 'wards' | 'regions'>): Choices {
  const { scales } = framework;
  return {
    wards: wards.map(({ slug, name }) => ({ code: slug, meaning: name })),
    regions: regions.map(({ slug, name }) => ({ code: slug, meaning: name })),
    indicators: placedIndicators(framework).map(({ indicator }) => ({
      ...{ code: indicator.code, meaning: indicator.shortName },
    })),
    result: gradeChoices(scales.result),
    overall: gradeChoices(scales.overall),
    progress: gradeChoices(scales.progress),
    effectiveness: gradeChoices(scales.effectiveness),
    initiative: gradeChoices(scales.initiative),
    achievement: gradeChoices(scales.achievement),
  };
}

const gradeChoices = ({ grades }: Scale): readonly Choice[] =>
  grades.map(({ value, label }) => ({ code: value, meaning: label }));
