import type { Edition } from '../../edition.ts';
import { publishedTables } from '../../formats/data/tables.ts';
import { indexed } from '../../model/indexed.ts';
import type { ProsePage } from '../../views/search/records.ts';

/** The columns of the published tables, by the names that they have in the files, with whatever rows. */
export function dataColumns(edition: Edition): ProsePage {
  const { words, links } = edition;
  const empty = { ...edition, dataset: indexed({ ...edition.dataset, reports: [] }) };
  const columns = publishedTables(empty).flatMap((table) => table.columns);
  const text = [...new Set(columns.map(({ name }) => name))].join(words.comma);
  const section = { heading: words.columnsHeading, anchor: 'columns', text, names: [] };
  return { href: links.dataHref, title: words.data, sections: [section] };
}
