import type { Framework } from '../../model/content/framework.ts';
import type { Scale } from '../../model/content/scale.ts';
import type { Words } from '../../text/words.ts';
import { INITIATIVE_KEYS, keyLabel, RESULT_KEYS } from '../../views/ratings/comparison.ts';

const CODE_LISTS = [
  ...['comparability', 'operator', 'direction', 'stated_as', 'value_status'],
  ...['target_status', 'change_verdict', 'survey_method', 'absence'],
  ...['rating', 'overall_rating', 'progress', 'effectiveness'],
  ...['initiative_effectiveness', 'achievement', 'finding', 'rated', 'comparison'],
] as const;
export type CodeListName = (typeof CODE_LISTS)[number];

/** The codes that a column may hold, each with what it means. */
export type CodeList = Readonly<{
  name: CodeListName;
  title: string;
  explanation: string;
  codes: readonly Readonly<{ code: string; label: string }>[];
}>;

/** The lists of codes that a city has: a scale on which nothing is rated is none. */
export function codeLists(words: Words, framework: Framework): readonly CodeList[] {
  const { scales } = framework;
  const lists: Readonly<Record<CodeListName, Omit<CodeList, 'name'>>> = {
    comparability: worded(words.codes.comparability),
    operator: worded(words.codes.operator),
    direction: worded(words.codes.direction),
    stated_as: worded(words.codes.statedAs),
    value_status: worded(words.codes.valueStatus),
    target_status: worded(words.codes.targetStatus),
    change_verdict: worded(words.codes.changeVerdict),
    survey_method: worded(words.codes.surveyMethod),
    absence: worded(words.codes.absence),
    rating: graded(scales.result),
    overall_rating: graded(scales.overall),
    progress: graded(scales.progress),
    effectiveness: graded(scales.effectiveness),
    initiative_effectiveness: graded(scales.initiative),
    achievement: graded(scales.achievement, ({ value, id }) => id ?? value),
    finding: worded(words.codes.finding),
    rated: worded(words.codes.rated),
    comparison: {
      ...words.codes.comparison,
      codes: COMPARISONS.map((code) => ({ code, label: keyLabel(words, framework, code) })),
    },
  };
  return CODE_LISTS.map((name) => ({ name, ...lists[name] })).filter(
    ({ codes }) => codes.length > 0,
  );
}

const COMPARISONS = [...new Set([...RESULT_KEYS, ...INITIATIVE_KEYS])];

type Worded = Readonly<{
  title: string;
  explanation: string;
  labels: Readonly<Record<string, string>>;
}>;

const worded = ({ title, explanation, labels }: Worded) => ({
  title,
  explanation,
  codes: Object.entries(labels).map(([code, label]) => ({ code, label })),
});

/** A scale whose marks are published as they are printed, or else as `codeOf` says. */
const graded = (
  { name, explanation, grades }: Scale,
  codeOf: (grade: Scale['grades'][number]) => string = ({ value }) => value,
) => ({
  title: name,
  explanation,
  codes: grades.map((grade) => ({ code: codeOf(grade), label: grade.label })),
});

/** The codes of the list a column names; null if it names none. */
export const codesOf = (
  lists: readonly CodeList[],
  name: CodeListName | undefined,
): CodeList['codes'] | null => lists.find((list) => list.name === name)?.codes ?? null;
