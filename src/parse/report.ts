import type { Framework, Indicator, ScaleName } from '../model/framework.ts';
import { placedIndicators } from '../model/framework.ts';
import type { Initiative } from '../model/initiative.ts';
import { reportSchema, type Report } from '../model/report.ts';
import { ownTargetOf, type Result, type Strategy } from '../model/strategy.ts';
import { isSameUnit } from '../model/target.ts';
import type { Ward } from '../model/ward.ts';
import { parseWith, type Parsed } from './document.ts';
import { nearest } from './nearest.ts';
import type { Finding, Path } from './problem.ts';

/** What a report refers to. */
export type Registry = Readonly<{ framework: Framework; wards: readonly Ward[] }>;

/** Reads one report and checks all it refers to: its ward and file name, indicators, ratings, strategies, units. */
export function parseReport(file: string, text: string, registry: Registry): Parsed<Report> {
  const parsed = parseWith(reportSchema, file, text);
  if (!parsed.value) return parsed;
  const problems = findingsIn(parsed.value, file, registry).map(parsed.yaml.locate);
  return { ...parsed, value: problems.length > 0 ? null : parsed.value, problems };
}

function findingsIn(
  report: Report,
  file: string,
  { framework, wards }: Registry,
): readonly Finding[] {
  const indicators = new Map(
    placedIndicators(framework).map(({ indicator }) => [indicator.code, indicator]),
  );
  const context = { framework, indicators, strategies: report.strategies.map(({ id }) => id) };
  return [
    ...wardFindings(report, wards),
    ...nameFindings(report, file),
    ...report.strategies.flatMap((strategy, index) =>
      strategyFindings(strategy, context, ['strategies', index]),
    ),
    ...report.initiatives.flatMap((initiative, index) =>
      initiativeFindings(initiative, context, ['initiatives', index]),
    ),
  ];
}

type Context = Readonly<{
  framework: Framework;
  indicators: ReadonlyMap<string, Indicator>;
  strategies: readonly string[];
}>;

const wardFindings = ({ ward }: Report, wards: readonly Ward[]): readonly Finding[] =>
  unknown(
    ward,
    wards.map(({ slug }) => slug),
    ['ward'],
    '区',
  );

function nameFindings({ ward, fiscalYear }: Report, file: string): readonly Finding[] {
  const expected = `reports/${ward}/${fiscalYear}.yaml`;
  if (file.endsWith(`/${expected}`)) return [];
  const [folder, name] = file.split('/').slice(-2);
  const path = folder === ward ? ['fiscalYear'] : ['ward'];
  const message = `ファイル名（${folder ?? ''}/${name ?? ''}）と中身（${ward}、${fiscalYear}年度）が合いません`;
  return [
    { path, message, remedy: `ファイルを content/${expected} に置くか、中身を直してください` },
  ];
}

function strategyFindings(strategy: Strategy, context: Context, path: Path): readonly Finding[] {
  return [
    ...indicatorListFindings(strategy.indicators, context, path),
    ...gradeFindings('effectiveness', strategy.effectiveness, context, [...path, 'effectiveness']),
    ...gradeFindings('overall', strategy.rating, context, [...path, 'rating']),
    ...gradeFindings('progress', strategy.progress, context, [...path, 'progress']),
    ...strategy.results.flatMap((result, index) =>
      resultFindings(strategy, result, context, [...path, 'results', index]),
    ),
  ];
}

function resultFindings(
  strategy: Strategy,
  result: Result,
  context: Context,
  path: Path,
): readonly Finding[] {
  const indicator = context.indicators.get(result.indicator ?? '');
  const target = ownTargetOf(strategy, result);
  return [
    ...unknownIndicator(result.indicator, context, [...path, 'indicator']),
    ...gradeFindings('result', result.rating, context, [...path, 'rating']),
    ...unitFindings(result.value?.unit, indicator?.unit, '指標', [...path, 'value']),
    ...unitFindings(result.previous?.unit, indicator?.unit, '指標', [...path, 'previous']),
    ...unitFindings(result.value?.unit, target?.unit, '区の目標', [...path, 'value']),
  ];
}

function initiativeFindings(
  initiative: Initiative,
  context: Context,
  path: Path,
): readonly Finding[] {
  return [
    ...indicatorListFindings(initiative.indicators, context, path),
    ...initiative.strategies.flatMap((id, index) =>
      unknown(id, context.strategies, [...path, 'strategies', index], 'この報告の戦略'),
    ),
    ...gradeFindings('achievement', initiative.achievement, context, [...path, 'achievement']),
    ...gradeFindings('initiative', initiative.effectiveness, context, [...path, 'effectiveness']),
  ];
}

const indicatorListFindings = (
  codes: readonly string[],
  context: Context,
  path: Path,
): readonly Finding[] =>
  codes.flatMap((code, index) => unknownIndicator(code, context, [...path, 'indicators', index]));

const unknownIndicator = (
  code: string | null,
  { indicators }: Context,
  path: Path,
): readonly Finding[] => (code === null ? [] : unknown(code, [...indicators.keys()], path, '指標'));

function unknown(
  word: string,
  known: readonly string[],
  path: Path,
  kind: string,
): readonly Finding[] {
  if (known.includes(word)) return [];
  const near = nearest(word, known);
  const remedy = near
    ? `「${near}」ではありませんか`
    : `${known.join('・')} のどれかを書いてください`;
  return [{ path, message: `${kind}「${word}」は登録されていません`, remedy }];
}

function gradeFindings(
  scale: ScaleName,
  grade: string | null,
  context: Context,
  path: Path,
): readonly Finding[] {
  const grades = context.framework.scales[scale].grades.map(({ value }) => value);
  if (grade === null || grades.includes(grade)) return [];
  const message = `評価「${grade}」は決められた区分にありません`;
  return [{ path, message, remedy: `${grades.join('・')} のどれかを書いてください` }];
}

function unitFindings(
  unit: string | null | undefined,
  expected: string | null | undefined,
  whose: string,
  path: Path,
): readonly Finding[] {
  if (!unit || !expected || isSameUnit(unit, expected)) return [];
  const message = `単位「${unit}」が${whose}の単位「${expected}」と合いません`;
  return [{ path, message, remedy: '単位を直すか、目標・指標との対応を見直してください' }];
}
