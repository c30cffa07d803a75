import type { Edition } from '../../edition.ts';
import type { FileKind } from '../../links/file-kind.ts';
import type { Indicator } from '../../model/content/framework.ts';
import type { WardReport } from '../../model/dataset.ts';
import { indicatorKinds } from '../../views/data/page-file.ts';
import { readableName } from '../../views/data/readable.ts';
import { indicatorCitation, reportCitation, type Citation } from '../../views/frame/citation.ts';
import { codeLists, codesOf } from '../data/codes.ts';
import { indicatorTable, reportTables } from '../data/tables.ts';
import { targetColumns } from '../data/target.ts';
import { licenceUri } from '../data/whole.ts';
import type { Table } from '../table/table.ts';
import { wardName } from '../../views/ward/name.ts';

/** All that the rows of an indicator's files mean: its definition, sources, terms of use, caveats, columns. */
export function indicatorMetadata(edition: Edition, indicator: Indicator) {
  const { links, dataset } = edition;
  const { slug } = indicator;
  const placed = dataset.index.indicatorByCode.get(indicator.code);
  return {
    title: indicator.shortName,
    definition: {
      ...{ code: indicator.code, officialName: indicator.name },
      ...{ explanation: indicator.explanation, population: indicator.population },
      ...{ unit: indicator.unit, maximum: indicator.maximum, direction: indicator.direction },
      target: { target_text: indicator.target.text, ...targetColumns(indicator.target) },
      ...{ goal: placed?.groups[0]?.name ?? null, theme: placed?.groups[1]?.name ?? null },
      retired: indicator.retired,
    },
    page: links.absolute(links.indicatorHref(slug)),
    files: files(edition, [...indicatorKinds(edition, indicator), 'svg', 'png'], (kind) =>
      links.indicatorFileHref(slug, kind),
    ),
    ...common(edition, indicatorCitation(edition, indicator), [indicatorTable(edition, indicator)]),
  };
}

/** The same of the files of a report card. */
export function reportMetadata(edition: Edition, place: WardReport) {
  const { links, words } = edition;
  const { ward, report } = place;
  const { fiscalYear } = report;
  return {
    title: words.reportTitle(wardName(edition, ward), words.shortYear(fiscalYear)),
    definition: {
      ...{ ward: ward.slug, ward_code: ward.code, ward_name: ward.name },
      fiscal_year: fiscalYear,
    },
    source: report.source,
    note: report.note,
    page: links.absolute(links.reportHref(ward.slug, fiscalYear)),
    files: files(edition, ['xlsx', 'csv', 'json'], (kind) =>
      links.reportFileHref(ward.slug, fiscalYear, kind),
    ),
    ...common(edition, reportCitation(edition, place), reportTables(edition, place)),
  };
}

/** The addresses of files; a CSV file stands there twice, for programs and for people. */
const files = (
  { words, links }: Edition,
  kinds: readonly FileKind[],
  hrefOf: (kind: FileKind) => string,
): readonly string[] =>
  kinds
    .flatMap((kind) => {
      const href = hrefOf(kind);
      return kind === 'csv' ? [href, readableName(href, words.language)] : [href];
    })
    .map(links.absolute);

const common = (edition: Edition, { text, bibtex }: Citation, tables: readonly Table[]) => {
  const { dataset, words, links } = edition;
  const { site, releases } = dataset;
  return {
    language: words.language,
    spatial: site.city,
    publisher: site.publisher,
    contact: site.contact,
    licence: { ...site.dataLicence, url: licenceUri(site) },
    version: releases[0]?.version ?? null,
    caveats: [words.readmeCompare, words.readmeYears, words.readmeMissing, words.readmeCodes],
    methods: links.absolute(links.methodsHref),
    citation: { text, bibtex },
    tables: tables.map((table) => described(edition, table)),
  };
};

function described(edition: Edition, { name, title, description, columns, rows }: Table) {
  const lists = codeLists(edition.words, edition.dataset.framework);
  return {
    ...{ name, title, description, rows: rows.length },
    columns: columns.map((column) => ({
      ...{ name: column.name, title: column.title, description: column.description },
      ...{ type: column.type, codes: codesOf(lists, column.codes) },
    })),
  };
}
