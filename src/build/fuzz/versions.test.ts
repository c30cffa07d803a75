import { expect, test } from 'vitest';
import { recordedTables } from '../../formats/data/tables.ts';
import { tableCsv } from '../../formats/table/table.ts';
import { editionOf, type Edition } from '../../edition.ts';
import { parseDataset } from '../../parse/dataset.ts';
import { CHANGES, type Files } from '../../parse/files.ts';
import { formatProblem } from '../../parse/problem.ts';
import { MORE, numbersFrom, one, SEED, SLIPS } from '../../parse/slip/fixture.ts';
import { CITY_CONTENT } from '../../site/sites.ts';
import { messages } from '../../text/ja/messages.ts';
import { readContent } from '../content.ts';
import { versionProblems } from '../versions/check.ts';
import { movedWarnings } from '../versions/moved.ts';
import { lastRecorded } from '../versions/recorded.ts';

const files = readContent(CITY_CONTENT);
const recorded = lastRecorded(CITY_CONTENT);
const told = Object.keys(files).filter((file) => file.endsWith('.yaml') && file !== CHANGES);

/** What the recorded version has published: tables and columns that came later are not promised yet. */
function published(edition: Edition): string {
  const shown = recordedTables(edition).flatMap((table) => {
    const [head = ''] = recorded?.tables[table.name]?.split('\r\n') ?? [];
    const columns = table.columns.filter(({ name }) => head.split(',').includes(name));
    return columns.length > 0 ? tableCsv({ ...table, columns }) : [];
  });
  return shown.join('\n');
}

/** What is published of a content, and all that is said of it. */
function outcomeOf(content: Files) {
  const reading = parseDataset(content, messages);
  if (!reading.ok) return { said: reading.problems.map(formatProblem), tables: null };
  const edition = editionOf(reading.dataset);
  if (!recorded) throw new Error('missing version');
  const problems = [
    ...versionProblems(edition, content, recorded, messages),
    ...movedWarnings(edition, content, recorded, messages),
  ];
  return { said: problems.map(formatProblem), tables: published(edition) };
}

test(
  'a slip in published content is told at its place, or changes no published cell',
  { timeout: 120_000 * MORE },
  () => {
    const next = numbersFrom(SEED + 101);
    const { tables } = outcomeOf(files);
    const silent = Array.from({ length: 60 * MORE }, () => {
      const file = one(told, next) ?? '';
      const text = files[file] ?? '';
      const slip = one(SLIPS, next)?.(text, next) ?? text;
      const after = outcomeOf({ ...files, [file]: slip });
      for (const line of after.said) expect(line).toMatch(/^content\/\S+:\d+:\d+ .+: .+ — .+/s);
      return after.said.length === 0 && after.tables !== tables ? { file, slip } : null;
    });
    expect(silent.filter(Boolean)).toEqual([]);
  },
);
