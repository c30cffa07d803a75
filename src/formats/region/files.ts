import type { Edition } from '../../edition.ts';
import type { DataKind } from '../../links/file-kind.ts';
import type { Region } from '../../model/content/region.ts';
import { regionKinds } from '../../views/region/files.ts';
import { regionPart } from '../../views/region/part.ts';
import { csvFiles } from '../catalog/csv-files.ts';
import { regionSubject } from '../data/subject.ts';
import { initiativeTable, resultTable } from '../data/tables.ts';
import { workbook } from '../data/workbook.ts';
import { json } from '../table/json.ts';
import type { PublishedFile } from '../table/published-file.ts';

/** What the page of a region can be downloaded as: the results of its wards (JSON and Excel: their initiatives too). */
export function regionFiles(
  edition: Edition,
  region: Region,
  most?: number,
): readonly PublishedFile[] {
  const hrefOf = (kind: DataKind) => edition.links.regionFileHref(region.slug, kind);
  const part = () => regionPart(edition, region);
  const tables = () => [resultTable(part()), initiativeTable(part())];
  const files = {
    csv: csvFiles(edition, hrefOf('csv'), () => resultTable(part())),
    json: [
      {
        href: hrefOf('json'),
        body: () => json(Object.fromEntries(tables().map(({ name, rows }) => [name, rows]))),
      },
    ],
    xlsx: [
      {
        href: hrefOf('xlsx'),
        body: () => workbook(edition, tables(), regionSubject(edition, region)),
      },
    ],
  };
  return regionKinds(edition, region, most).flatMap((kind) => files[kind]);
}
