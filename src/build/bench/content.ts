import { nameOfReport } from '../../model/report/report.ts';
import { CHANGES, FRAMEWORK, GLOSSARY, REDIRECTS, SITE, WARDS } from '../../parse/files.ts';
import type { Files } from '../../parse/files.ts';
import { blocks, ownText, readBlock, readReports, typedFile, type Block } from '../typed.ts';
import { inOwnLanguage } from './own-language.ts';
import { chance } from './random.ts';
import { inventedRegions, regionalWards } from './regions.ts';
import { inventedReport, reportYears, type Pattern } from './reports.ts';
import { inventedWards } from './wards.ts';

/** How much content to invent; the wards of so many regions, if any; `alone` in the site's own language only. */
export type Size = Readonly<{
  wards: number;
  reportsEach: number;
  regions?: number;
  alone?: true;
}>;

/**
 * Content for measuring, made from real content: its framework, glossary and pages, reports of invented wards in the
 * words of its reports. The same size makes the same content; its title says that none of it is true.
 */
export function inventedContent(real: Files, { reportsEach, ...size }: Size): Files {
  const files = size.alone ? inOwnLanguage(real) : real;
  const regions = inventedRegions(size.regions ?? 0);
  const wards =
    regions.length === 0 ? inventedWards(size.wards) : regionalWards(size.wards, regions);
  const patterns = patternsOf(files);
  const reports = wards.flatMap((ward, at) =>
    reportYears(ward.slug, reportsEach).map((year) =>
      inventedReport(patterns[at % patterns.length] ?? fail(), ward, year),
    ),
  );
  const pages = Object.entries(files).filter(([path]) => path.startsWith('content/pages/'));
  return {
    ...Object.fromEntries(pages),
    [FRAMEWORK]: files[FRAMEWORK] ?? '',
    [GLOSSARY]: files[GLOSSARY] ?? '',
    [SITE]: typedFile({ ...readBlock(files, SITE), ...MARKED }),
    [WARDS]: typedFile({ ...(regions.length > 0 && { regions }), wards }),
    [REDIRECTS]: typedFile({ redirects: [] }),
    [CHANGES]: typedFile(changesOf(reports)),
    ...Object.fromEntries(reports.map((report) => [pathOf(report), typedFile(report)])),
  };
}

const MARKED = { title: '計測用', city: '架空市', publisher: '計測用（架空の内容）' };

function patternsOf(files: Files): readonly Pattern[] {
  const wards = blocks(readBlock(files, WARDS)['wards']);
  return [...readReports(files).values()].map((report) => {
    const ward = wards.find(({ slug }) => slug === report['ward']) ?? fail();
    return { report, wardName: ownText(files, ward['name']) };
  });
}

/** The first version brings all reports but the newest, the next those, the last puts some figures right. */
function changesOf(reports: readonly Block[]): Block {
  const names = reports.map(nameOf);
  const isNew = (name: string) => name.endsWith('/2016');
  const version = (number: string, kind: string, entry: Block): Block => ({
    ...{ version: number, date: '2026-01-01', kind, summary: '計測用の版' },
    entries: [{ what: '計測用', why: '計測用', ...entry }],
  });
  return {
    versions: [
      version('1.1.1', 'correction', { figures: reports.flatMap(correctionOf) }),
      version('1.1.0', 'minor', { reports: names.filter(isNew) }),
      version('1.0.0', 'major', { reports: names.filter((name) => !isNew(name)) }),
    ],
  };
}

/** In one report of eight the first figure was another one. */
function correctionOf(report: Block): readonly Block[] {
  const [strategy] = blocks(report['strategies']);
  const [result] = blocks(strategy?.['results']);
  const id = strategy?.['id'] ?? strategy?.['code'];
  const value = result?.['value'];
  if (id === undefined || value === undefined || chance(nameOf(report), 'corrected') > 1 / 8)
    return [];
  return [
    {
      ...{ report: nameOf(report), strategy: id, result: '1' },
      ...{ field: 'value', before: '1%', after: value },
    },
  ];
}

const nameOf = ({ ward = '', fiscalYear = '' }: Block): string =>
  typeof ward === 'string' && typeof fiscalYear === 'string'
    ? nameOfReport({ ward, fiscalYear })
    : fail();

const pathOf = (report: Block): string => `content/reports/${nameOf(report)}.yaml`;

function fail(): never {
  throw new RangeError('missing report');
}
