import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { readContent } from '../../content.ts';
import { readEditions } from '../../editions.ts';
import { inventedContent } from '../content.ts';
import { ratiosPicture } from './chart.ts';
import { commonInput, type Input } from './input/input.ts';
import { measureRounds } from './rounds.ts';
import { peersPage, type Measurement } from './table.ts';
import { TOOLS, type ToolName } from './tool.ts';

const PLACE = '.build/bench/peers';
const [TABLE, PICTURE] = ['src/build/bench/peers/table.md', 'src/build/bench/peers/ratios.svg'];
const [SIZE, ROUNDS] = ['24x5', '5'];

/**
 * Builds the same pages by several generators in turn and prints how long each takes: `24x5 5` is content of so many wards
 * with so many reports each, and so many rounds. `--write` writes the page for developers and its picture.
 */
export function benchPeers(words: readonly string[]): void {
  const versions = installedVersions();
  const [size = SIZE, rounds = ROUNDS] = words.filter((word) => word !== '--write');
  const input = inputOf(size);
  const measurement: Measurement = {
    ...{ size, versions, ...weightOf(input) },
    rounds: measureRounds(input, `${PLACE}/${size}`, Number(rounds)),
    ...{ processors: availableParallelism(), node: process.version.slice(1) },
  };
  const page = peersPage(measurement);
  console.log(page);
  if (!words.includes('--write')) return;
  writeFileSync(TABLE, page);
  spawnSync(process.execPath, ['node_modules/prettier/bin/prettier.cjs', '--write', TABLE]);
  writeFileSync(PICTURE, ratiosPicture(measurement));
}

/** Nothing is installed unasked, and none of it is among the dependencies: only those need it who measure. */
function installedVersions(): Measurement['versions'] {
  const found = Object.entries(TOOLS).map(([name, tool]) => ({ name, tool, is: tool.version() }));
  const missing = found.filter(({ is }) => is === null);
  if (missing.length > 0)
    throw new Error(missing.map(({ tool }) => `missing ${tool.name}: ${tool.install}`).join('\n'));
  return Object.fromEntries(found.map(({ name, is }) => [name, is])) as Record<ToolName, string>;
}

function inputOf(size: string): Input {
  const [, wards, reportsEach] = /^(\d+)x(\d+)$/.exec(size) ?? [];
  if (!wards || !reportsEach) throw new RangeError(`unknown size: ${size}`);
  const content = inventedContent(readContent(), {
    ...{ wards: Number(wards), reportsEach: Number(reportsEach) },
  });
  const reading = readEditions(content);
  if (reading.ok) return commonInput(reading.own);
  throw new Error('invalid content');
}

const weightOf = ({ pages }: Input): Pick<Measurement, 'pages' | 'charts' | 'bytes'> => ({
  pages: pages.length,
  charts: pages.filter(({ svg }) => svg !== null).length,
  bytes: Buffer.byteLength(
    pages.map(({ page, svg }) => JSON.stringify(page) + (svg ?? '')).join(''),
  ),
});
