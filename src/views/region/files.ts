import { sum } from 'd3-array';
import type { Edition } from '../../edition.ts';
import type { DataKind } from '../../links/file-kind.ts';
import type { Region } from '../../model/content/region.ts';
import { wardPlaces } from '../../model/dataset.ts';
import { regionWards } from '../../model/region.ts';
import { initiativeResults } from '../../model/report/initiative.ts';
import type { Report } from '../../model/report/report.ts';
import { pageFiles, type PageFile } from '../data/page-file.ts';
import { dataKinds } from '../data/workbook.ts';

/** The data of a region's page. */
export const regionFiles = (edition: Edition, region: Region): readonly PageFile[] =>
  pageFiles(edition.words, regionKinds(edition, region), (kind) =>
    edition.links.regionFileHref(region.slug, kind),
  );

/** What the results and initiatives of a region's wards are offered as: a workbook has no more rows than `most`. */
export const regionKinds = (edition: Edition, region: Region, most?: number): readonly DataKind[] =>
  dataKinds(rowsIn(edition, region), most);

/** A row for each result, for each of an initiative, and for each initiative that has none. */
const rowsIn = ({ dataset }: Edition, region: Region): number =>
  sum(
    regionWards(dataset, region).flatMap((ward) => wardPlaces(dataset, ward)),
    ({ report }) => rowsOf(report),
  );

const rowsOf = ({ strategies, initiatives }: Report): number =>
  sum(strategies, ({ results }) => results.length) +
  sum(initiatives, (initiative) => Math.max(1, initiativeResults(initiative).length));
