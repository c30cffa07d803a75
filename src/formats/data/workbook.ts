import type { Edition } from '../../edition.ts';
import type { Table } from '../table/table.ts';
import { xlsx, type TableSheet } from '../table/xlsx.ts';
import { codeLists } from './codes.ts';
import { readmeSheet } from './readme.ts';
import type { Subject } from './subject.ts';

/** Tables as an Excel workbook that explains itself; `subject` says which of their rows it holds, null for all. */
export function workbook(
  edition: Edition,
  tables: readonly Table[],
  subject: Subject | null = null,
): Promise<Uint8Array<ArrayBuffer>> {
  const { words, dataset } = edition;
  const { site, releases } = dataset;
  const [only, ...more] = tables;
  const name = subject?.name ?? (more.length === 0 && only ? only.title : site.subtitle);
  return xlsx(
    words,
    {
      title: `${name} | ${site.title}`,
      author: site.publisher,
      date: releases[0]?.date ?? null,
    },
    [readmeSheet(edition, tables, codeLists(words, dataset.framework), subject)],
    [...tables.map(readable), ...tables.map(plain)],
  );
}

/** A sheet for people, named and headed by titles; then the same for programs, by the names that are a promise. */
const readable = (table: Table): TableSheet => ({ table, name: table.title, headings: 'title' });

const plain = (table: Table): TableSheet => ({ table, name: table.name, headings: 'name' });
