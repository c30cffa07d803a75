import { statedYear } from '../../../model/figure/target.ts';
import type { Ward } from '../../../model/content/ward.ts';
import type { Words } from '../../../text/words.ts';
import type { Block } from '../cell/content.ts';
import { ORDER } from '../field.ts';
import { unflat, type Flat, type Languages } from '../cell/flat.ts';
import type { FoundTable } from '../find/found-table.ts';
import type { Place, Remark } from '../find/grid.ts';
import { aboutHeadings } from '../find/heading.ts';

/** What a report says of itself: the fields above its lists, where they stand, and what could not be read of them. */
export type About = Readonly<{
  content: Block;
  places: ReadonlyMap<string, Place>;
  remarks: readonly Remark[];
}>;

/** The table about the report: a heading and a text in each row. */
export function aboutOf(table: FoundTable, words: Words, languages: Languages): About {
  const headings = aboutHeadings(words, languages);
  const cells = new Map<string, string>();
  const places = new Map<string, Place>();
  const remarks: Remark[] = [];
  for (const row of table.rows) {
    const [field] = row.get('field') ?? [];
    const [text] = row.get('text') ?? [];
    if (!field || !text) continue;
    const path = headings(field.text);
    if (path === null)
      remarks.push({ place: field.place, say: (m) => m.form.unknownHeading(field.text) });
    else {
      cells.set(path, text.text);
      places.set(path, text.place);
    }
  }
  return { content: aboutBlock(cells, languages), places, remarks };
}

const aboutBlock = (cells: Flat, languages: Languages): Block =>
  unflat(cells, languages, [...ORDER.report]);

/** What stands above a table: its first line, and the ward and the year that are named. */
export type Title = Readonly<{ title: string | null; ward: Ward | null; year: number | null }>;

/** Reads the lines above a table. */
export function titleOf(lines: readonly string[], wards: readonly Ward[]): Title {
  const texts = lines.map((line) => line.normalize('NFKC'));
  const named = wards
    .filter(({ name }) => texts.some((text) => text.includes(name)))
    .sort((a, b) => b.name.length - a.name.length);
  const [year] = YEARS.flatMap((form) => texts.flatMap((text) => form.exec(text)?.[0] ?? []));
  const [title] = lines;
  return {
    title: title ?? null,
    ward: named[0] ?? null,
    year: year === undefined ? null : statedYear(year),
  };
}

const WRITTEN = /(?:(?:令和|平成|昭和)\s?(?:\d{1,2}|元)|(?:19|20)\d{2})年/.source;

/** A fiscal year, or else one of the calendar: 平成28年度, 2016年; not the year of a day or a month. */
const YEARS = [new RegExp(`${WRITTEN}度`), new RegExp(`${WRITTEN}(?!度|\\s*\\d)`)];
