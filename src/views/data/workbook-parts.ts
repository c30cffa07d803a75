import type { Edition } from '../../edition.ts';
import type { Link } from '../../links.ts';
import { regionKinds } from '../region/files.ts';
import { WORKBOOK_ROWS } from './workbook.ts';

/** What there is instead of a workbook of all tables: a sentence that says it, and the workbooks of regions. */
export type WorkbookParts = Readonly<{ hint: string; title: string; workbooks: readonly Link[] }>;

export function workbookParts(edition: Edition, most = WORKBOOK_ROWS): WorkbookParts {
  const { dataset, words, links } = edition;
  const workbooks = dataset.regions
    .filter((region) => regionKinds(edition, region, most).includes('xlsx'))
    .map(({ slug, name }) => ({ href: links.regionFileHref(slug, 'xlsx'), name }));
  return {
    hint: words.sentences([
      words.wholeTooLong(most),
      workbooks.length > 0 ? words.workbooksOfRegions : words.workbooksOfPages,
    ]),
    ...{ title: words.regionWorkbooks, workbooks },
  };
}
