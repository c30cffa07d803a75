import type { FormSheetName } from '../../../model/content/form.ts';
import { blocksOf, isBlock, type Block, type Content } from '../cell/content.ts';
import { inOrder } from '../cell/order.ts';
import { ORDER } from '../field.ts';
import { strategiesOf } from '../official/block-ids.ts';
import type { Place, Remark } from '../find/grid.ts';
import { blocksOver } from './over.ts';
import type { City } from './city.ts';
import type { ReadList, SheetReading } from './reading.ts';
import { TODO } from '../official/todo.ts';

/** A report that sheets and what stood before say together, and what has to be told of how they were joined. */
export type JoinedReport = Readonly<{ report: Block; remarks: readonly Remark[] }>;

/** Whose report it is, and on which year. */
export type Whose = Readonly<{ ward: City['wards'][number]; fiscalYear: string }>;

/**
 * The report that sheets say, over the one that stood before (null if there was none). What no sheet holds stays as it
 * was, and so does what the official form has no place for: how results compare, notes, the transcriber's own words.
 */
export function joinedReport(
  reading: SheetReading,
  before: Block | null,
  { ward, fiscalYear }: Whose,
  city: City,
): JoinedReport {
  const strategies = listOver(reading.strategies, before, 'strategies');
  const initiatives = listOver(linked(reading.initiatives, strategies), before, 'initiatives');
  const surveys = reading.surveys ?? (reading.about ? [] : blocksOf(before ?? {}, 'surveys'));
  const filled = Object.entries({ surveys, strategies, initiatives }).filter(
    ([, blocks]) => blocks.length > 0,
  );
  const about = reading.about ?? withoutLists(before) ?? aboutNew(reading, ward, city);
  const report = { ...about, ward: ward.slug, fiscalYear, ...Object.fromEntries(filled) };
  const isDraft = isOfficial(reading) && (before === null || hasTodo(report));
  return {
    report: inOrder(isDraft ? { ...report, status: 'draft' } : report, ORDER.report),
    remarks: joinRemarks(reading, before, initiatives, city),
  };
}

const listOver = (
  list: ReadList | null,
  before: Block | null,
  name: FormSheetName,
): readonly Block[] => {
  const old = blocksOf(before ?? {}, name);
  if (list === null) return old;
  return list.isOfficial ? blocksOver(list.blocks, old) : list.blocks;
};

/** Initiatives with the strategies that they belong to, which the official form tells by numbers alone. */
function linked(list: ReadList | null, strategies: readonly Block[]): ReadList | null {
  if (!list?.isOfficial) return list;
  const blocks = list.blocks.map((initiative): Block => {
    const ids = strategiesOf(initiative, strategies);
    return inOrder({ ...initiative, strategies: ids.length > 0 ? ids : [TODO] }, ORDER.initiatives);
  });
  return { ...list, blocks };
}

function withoutLists(report: Block | null): Block | null {
  if (report === null) return null;
  const lists = ['surveys', 'strategies', 'initiatives'];
  return Object.fromEntries(Object.entries(report).filter(([field]) => !lists.includes(field)));
}

/** What a report says of itself as far as the lines above its tables tell. */
function aboutNew(
  { title }: SheetReading,
  ward: Whose['ward'],
  { words, form, cityName }: City,
): Block {
  const sheets = [form.strategies.name, form.initiatives.name];
  return {
    source: {
      title: title.title ?? words.form.wardTitle(form.strategies.name, ward.name),
      publisher: `${cityName}${ward.name}`,
      form: words.form.sheets(sheets),
    },
  };
}

export const hasTodo = (content: Content): boolean => {
  if (typeof content === 'string') return content.startsWith(TODO);
  return (isBlock(content) ? Object.values(content) : content).some(hasTodo);
};

const isOfficial = ({ strategies, initiatives }: SheetReading): boolean =>
  strategies?.isOfficial === true || initiatives?.isOfficial === true;

/** What is told of a whole file: lists that no sheet holds, texts as they are printed, what was made of the title. */
function joinRemarks(
  reading: SheetReading,
  before: Block | null,
  initiatives: readonly Block[],
  { form }: City,
): readonly Remark[] {
  const lists = ['strategies', 'initiatives'] as const;
  const places = [...reading.places.values()];
  const file: Place = { file: places[0]?.file ?? '', sheet: null, cell: null, heading: null };
  const lacking = lists.filter((name) => reading[name] === null);
  const unlinked = initiatives.filter(({ strategies }) => hasTodo(strategies ?? '')).length;
  const says: readonly Remark['say'][] = [
    ...lacking.map(
      (name): Remark['say'] =>
        (m) =>
          before ? m.form.kept(form[name].name) : m.form.lacking(form[name].name),
    ),
    ...(unlinked > 0 ? [(m: Parameters<Remark['say']>[0]) => m.form.noStrategy(unlinked)] : []),
    ...(isOfficial(reading) && before === null
      ? [
          (m: Parameters<Remark['say']>[0]) => m.form.printedTexts(),
          (m: Parameters<Remark['say']>[0]) => m.form.printedSource(),
        ]
      : []),
  ];
  return says.map((say) => ({ place: file, say }));
}
