import type { Edition } from '../../edition.ts';
import { PARTS_LIST } from './parts.ts';
import type { Question } from './question.ts';

/** What is asked of a large table: its columns and rows, in SQL as DuckDB reads it. */
type Query = Readonly<{ table: 'results' | 'observations'; select: string; rest: string }>;

/** A query: `id` names its words, `code` asks it of the published files where they lie. */
export type DataQuery = Readonly<{
  id: 'falls' | 'short' | 'years';
  code: string;
}>;

/** What journalists ask first, each of all years of a large table, of which only the parts that answer are read. */
export function dataQueries({ dataset, links }: Edition, question: Question): readonly DataQuery[] {
  const file = (name: string) => links.absolute(links.dataFileHref(name));
  const unit = dataset.index.indicators.find(
    ({ indicator }) => indicator.code === question.indicator,
  )?.indicator.unit;
  const region = dataset.index.wardBySlug.get(question.ward)?.region ?? null;
  const wards = `JOIN '${file('wards.parquet')}' USING (ward)`;
  return [
    { id: 'falls' as const, query: falls(wards, question, unit ?? '%') },
    { id: 'short' as const, query: short(wards, question) },
    { id: 'years' as const, query: years(question, region) },
  ].map(({ id, query }) => ({ id, code: sql(file(PARTS_LIST), query) }));
}

const falls = (wards: string, { year }: Question, unit: string): Query => ({
  table: 'results',
  select: 'name, measure, previous_text, value_text, results.change, results.page',
  rest: `${wards}
WHERE fiscal_year = ${year} AND comparability = 'same' AND unit = ${literal(unit)}
  AND results.change < 0 AND change_verdict IS DISTINCT FROM 'unclear'
ORDER BY results.change
LIMIT 20;`,
});

const short = (wards: string, { year, indicator }: Question): Query => ({
  table: 'results',
  select: 'name, value_text, target_text, target_status, results.page',
  rest: `${wards}
WHERE fiscal_year = ${year} AND indicator = ${literal(indicator)} AND comparability = 'same'
  AND target_status IN ('not_yet', 'missed') AND NOT target_within_margin
ORDER BY value;`,
});

/** A ward's region stands in the name of its parts: with it, none of the others is read. */
const years = ({ ward, indicator }: Question, region: string | null): Query => ({
  table: 'observations',
  select: 'fiscal_year, value_text, stated_as, restated, question_changed, page',
  rest: `WHERE ${region === null ? '' : `region = ${literal(region)} AND `}ward = ${literal(ward)} AND indicator = ${literal(indicator)} AND comparability = 'same'
ORDER BY fiscal_year, report_fiscal_year;`,
});

const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

const sql = (list: string, { table, select, rest }: Query): string => `SET VARIABLE parts = (
  SELECT list(url) FROM read_json('${list}')
  WHERE "table" = ${literal(table)}
);
SELECT ${select}
FROM read_parquet(getvariable('parts'), hive_partitioning = true) AS ${table}
${rest}`;
