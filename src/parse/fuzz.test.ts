import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { messages } from '../text/ja/messages.ts';
import { parseChanges } from './changes.ts';
import { parseDataset } from './dataset.ts';
import { CHANGES, FRAMEWORK, GLOSSARY, REPORT, SITE, WARDS, type Files } from './files.ts';
import { FILES } from './fixture.ts';
import { parseFramework } from './framework.ts';
import { parseGlossary } from './glossary.ts';
import { ANY_NOTATION } from '../model/figure/notation.ts';
import { reportSchemaIn } from '../model/report/report.ts';
import { parseReport } from './report.ts';
import { parseWards } from './ward.ts';
import { MORE, numbersFrom, one, SEED, SLIPS } from './slip/fixture.ts';
import type { Source } from './source.ts';

/** Thousands of readings take their time where others work too. */
const PATIENCE = 60_000 * MORE;

type Outcome = Readonly<{ value: unknown; problems: readonly unknown[] }>;

/**
 * Slips after which a file says the same and nothing is told, though more than blanks, blank lines, comments, quotes
 * and dashes for a value that is not there is different.
 */
function lostSlips(text: string, count: number, seed: number, read: (text: string) => Outcome) {
  const next = numbersFrom(seed);
  const said = JSON.stringify(read(text).value);
  return Array.from({ length: count }, () => one(SLIPS, next)?.(text, next) ?? text)
    .filter((slip) => essence(slip) !== essence(text))
    .filter((slip) => {
      const { value, problems } = read(slip);
      return problems.length === 0 && JSON.stringify(value) === said;
    })
    .map((slip) => differenceOf(text, slip));
}

/** A file without what says nothing: comments on lines of their own or behind a bracket, a quotation or a key, the way a text is folded, a comma behind the last of a list, the mark that a file begins. */
const essence = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/^\s*#.*$|(?<=[\]}:"'])[ \t]+#.*$/gm, '')
    .replace(/:[ \t]*(?:[|>][-+]?)?[ \t\r]*\n[ \t]+(?![ \t]*(?:-|[\w"']+:|\n|$))/gm, ': ')
    .replace(/,(?=\s*[\]}])/g, '')
    .replace(/^---$\n/m, '')
    .replace(/^.*:[ \t]*["']?(?:[-‐‑–—―ー−─]+|~|null)?["']?$/gim, '')
    .replace(/["'\s]/g, '');

function differenceOf(text: string, slip: string): string {
  const lines = text.split('\n');
  const at = slip.split('\n').findIndex((line, index) => line !== lines[index]);
  return `${lines[at] ?? ''} → ${slip.split('\n')[at] ?? ''}`;
}

test(
  'parseDataset(slip in any file of a small city) shows in the data set or is told',
  { timeout: PATIENCE },
  () => {
    const lost = Object.entries<string>(FILES).flatMap(([file, text], index) =>
      lostSlips(text, 60 * MORE, SEED + index + 1, (slip) => {
        const reading = parseDataset({ ...FILES, [file]: slip }, messages);
        return reading.ok
          ? { value: reading.dataset, problems: [] }
          : { value: null, problems: reading.problems };
      }),
    );
    expect(lost).toEqual([]);
  },
);

test(
  'a slip in any file of the content shows in what is read or is told',
  { timeout: PATIENCE },
  () => {
    const content = contentFiles();
    const source = (file: string, text = content[file] ?? ''): Source => ({ file, text, messages });
    const framework = parseFramework(source(FRAMEWORK)).value;
    const wards = parseWards(source(WARDS)).value?.wards ?? null;
    const schema = reportSchemaIn(framework?.notation ?? ANY_NOTATION);
    const read = (file: string, text: string): Outcome => {
      if (file === FRAMEWORK) return parseFramework(source(file, text));
      if (file === WARDS) return parseWards(source(file, text));
      if (file === GLOSSARY) return parseGlossary(source(file, text));
      if (file === CHANGES) return parseChanges(source(file, text), new Map());
      return parseReport(source(file, text), { framework, wards }, { schema, files: content });
    };
    const files = Object.keys(content).filter(
      (file) => [FRAMEWORK, WARDS, GLOSSARY, CHANGES].includes(file) || REPORT.test(file),
    );
    const each = Math.max(5, Math.floor(150 / files.length));
    const lost = files.flatMap((file, index) =>
      lostSlips(content[file] ?? '', each * MORE, SEED + index + 1, (text) => read(file, text)),
    );
    expect(files.length).toBeGreaterThan(0);
    expect(content[SITE]).toBeDefined();
    expect(lost).toEqual([]);
  },
);

function contentFiles(): Files {
  const paths = globSync('content/{*.yaml,reports/*/*.yaml}').map((path) =>
    path.replaceAll('\\', '/'),
  );
  return Object.fromEntries(paths.sort().map((path) => [path, readFileSync(path, 'utf8')]));
}
