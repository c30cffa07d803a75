import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Input } from './input.ts';
import type { Page } from './page.ts';

const STYLE = `${import.meta.dirname}/../projects/style.css`;

/** Where the project of a generator has its pages, charts and the data of the site, and files that it copies. */
export type Layout = Readonly<{
  pageOf: (address: string) => string;
  charts: string;
  site: string;
  copied: string;
}>;

/** The folders of a project, the later laid over the earlier, and where it looks for its input. */
export type Project = Readonly<{ project: readonly string[]; layout: Layout }>;

/** Copies the project of a generator into a folder of its own and writes the input where it looks for it. */
export function writeProject({ project, layout }: Project, folder: string, input: Input): void {
  rmSync(folder, { recursive: true, force: true });
  for (const layer of project) cpSync(layer, folder, { recursive: true });
  write(`${folder}/${layout.site}`, JSON.stringify(input.site));
  write(`${folder}/${layout.copied}/style.css`, readFileSync(STYLE));
  for (const { page, svg } of input.pages) {
    writePage(folder, layout, page);
    if (svg !== null) write(`${folder}/${layout.charts}/${page.chart}.svg`, svg);
  }
}

/** Writes the record of one page as the project of a generator has it: the same text in each. */
export const writePage = (folder: string, { pageOf }: Layout, page: Page): void => {
  write(`${folder}/${pageOf(page.address)}`, JSON.stringify(page));
};

function write(path: string, text: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
