import type { Edition } from '../../edition.ts';
import type { ScaleName } from '../../model/content/scale.ts';
import type { RevisedField, Spot } from '../../model/content/revision.ts';
import type { Words } from '../../text/words.ts';
import type { FigureDifference } from '../changes/differences.ts';
import type { StatedRow } from '../changes/stated.ts';
import { surveyText } from './survey-text.ts';

/** A side of a difference as people read it: grades with their labels, codes in words; null where nothing is stated. */
export function figureText(
  edition: Edition,
  { spot, field }: FigureDifference,
  told: string | null,
  row: StatedRow | undefined,
): string | null {
  const { words } = edition;
  if (field === 'survey') return surveyText(words, row ?? {});
  if (told === null) return null;
  const scale = scaleOf(spot, field);
  if (scale !== null) return gradeText(edition, scale, told);
  if (field === 'indicator') return indicatorText(words, told);
  return field === 'indicators' || field === 'strategies'
    ? told.split(';').join(words.comma)
    : told;
}

const scaleOf = ({ strategy, result }: Spot, field: RevisedField): ScaleName | null => {
  if (field === 'rating') return result === null ? 'overall' : 'result';
  if (field === 'effectiveness') return strategy === null ? 'initiative' : 'effectiveness';
  return field === 'progress' || field === 'achievement' ? field : null;
};

/** A grade by its mark, or by the code under which files state it. */
export function gradeText(
  { words, dataset }: Pick<Edition, 'words' | 'dataset'>,
  scale: ScaleName,
  stated: string,
): string {
  const grade = dataset.framework.scales[scale].grades.find(
    ({ value, id }) => (id ?? value) === stated || value === stated,
  );
  return grade ? words.grade(grade.value, grade.label) : stated;
}

/** `1-1-a same` → `1-1-a（共通の設問）` */
function indicatorText({ comparability, brackets }: Words, told: string): string {
  const [code = '', relation = ''] = told.split(' ');
  const names: Readonly<Record<string, string>> = comparability;
  const name = names[relation];
  return name === undefined ? told : `${code}${brackets(name)}`;
}
