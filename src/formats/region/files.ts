import type { Edition } from '../../edition.ts';
import type { Region } from '../../model/content/region.ts';
import { regionPart } from '../../views/region/part.ts';
import { csvFiles } from '../catalog/csv-files.ts';
import { resultTable } from '../data/tables.ts';
import type { PublishedFile } from '../table/published-file.ts';

/** What the page of a region can be downloaded as: the results of its wards. */
export const regionFiles = (edition: Edition, region: Region): readonly PublishedFile[] =>
  csvFiles(edition, edition.links.regionFileHref(region.slug), () =>
    resultTable(regionPart(edition, region)),
  );
