import { inventedEdition } from '../edition.ts';
import type { Results } from '../results.ts';
import { commonInput, type Input } from './input/input.ts';
import { peersResults, type Measurement } from './results.ts';
import { measureRounds } from './rounds.ts';
import { TOOLS, type ToolName } from './tool.ts';

const PLACE = '.build/bench/peers';

/**
 * Builds the same pages by several generators in turn, so many rounds: how long each takes. `24x5` is content of so many
 * wards with so many reports each.
 */
export function benchPeers(size = '24x5', rounds: number): Results {
  const versions = installedVersions();
  const input = inputOf(size);
  return peersResults({
    ...{ size, versions, ...weightOf(input) },
    rounds: measureRounds(input, `${PLACE}/${size}`, rounds),
  });
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
  return commonInput(
    inventedEdition({ wards: Number(wards), reportsEach: Number(reportsEach), alone: true }),
  );
}

const weightOf = ({ pages }: Input): Pick<Measurement, 'pages' | 'charts' | 'bytes'> => ({
  pages: pages.length,
  charts: pages.filter(({ svg }) => svg !== null).length,
  bytes: Buffer.byteLength(
    pages.map(({ page, svg }) => JSON.stringify(page) + (svg ?? '')).join(''),
  ),
});
