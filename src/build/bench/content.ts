import { dump, FAILSAFE_SCHEMA, load } from 'js-yaml';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { CHANGES, FRAMEWORK, GLOSSARY, REDIRECTS, REPORT, SITE, WARDS } from '../../parse/files.ts';
import { nameOfReport } from '../../model/report/report.ts';
import type { Files } from '../../parse/files.ts';
import { chance } from './random.ts';
import {
  blocks,
  inventedReport,
  reportYears,
  type Block,
  type Pattern,
  type Typed,
} from './reports.ts';
import { inventedWards, type InventedWard } from './wards.ts';

/** How much content to invent. */
export type Size = Readonly<{ wards: number; reportsEach: number }>;

/**
 * Content for measuring, made from real content: its framework, glossary and pages, reports of invented wards in the
 * words of its reports. The same size makes the same content; its title says that none of it is true.
 */
export function inventedContent(files: Files, { wards: count, reportsEach }: Size): Files {
  const wards = inventedWards(count);
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
    [SITE]: typed({ ...read(files, SITE), ...MARKED }),
    [WARDS]: typed({ wards }),
    [REDIRECTS]: typed({ redirects: [] }),
    [CHANGES]: typed(changesOf(reports)),
    ...Object.fromEntries(reports.map((report) => [pathOf(report), typed(report)])),
  };
}

/** Writes content as files of a folder, in place of all that was there. */
export function writeContent(folder: string, files: Files): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [path, text] of Object.entries(files)) {
    const file = path.replace(/^content/, folder);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

const MARKED = { title: '計測用', city: '架空市', publisher: '計測用（架空の内容）' };

const typed = (content: Typed): string => dump(content);

const read = (files: Files, path: string): Block =>
  load(files[path] ?? '', { schema: FAILSAFE_SCHEMA }) as Block;

function patternsOf(files: Files): readonly Pattern[] {
  const wards = blocks(read(files, WARDS)['wards']) as unknown as readonly InventedWard[];
  return Object.keys(files)
    .filter((path) => REPORT.test(path))
    .map((path) => {
      const report = read(files, path);
      const name = wards.find(({ slug }) => slug === report['ward'])?.name;
      return { report, wardName: name ?? fail() };
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
