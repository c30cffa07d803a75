import { spawnSync } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { COMPILED } from '../compiled.ts';
import { contentFolder, readContent, writeContent } from '../content.ts';
import { sitePlace } from '../place.ts';
import { PROCESS_LINE, STAGE_LINE } from '../stage.ts';
import { inventedContent, type Size } from './content.ts';
import { inOwnLanguage } from './own-language.ts';
import type { Results } from './results.ts';
import { STATES } from './states.ts';
import { benchResults, stageTable, type Measured } from './table.ts';
import { weighFolder } from './weigh.ts';

/**
 * Sizes of invented content by name: wards × reports of each, in every language of the site or its own alone. More wards
 * than a page can list are in regions.
 */
const SIZES: Readonly<Record<string, Size>> = {
  '24x1': { wards: 24, reportsEach: 1 },
  '24x5': { wards: 24, reportsEach: 5 },
  '24x10': { wards: 24, reportsEach: 10 },
  '24x10-alone': { wards: 24, reportsEach: 10, alone: true },
  '240x5': { wards: 240, reportsEach: 5 },
  '240x1': { wards: 240, reportsEach: 1, regions: 7 },
  '1741x1': { wards: 1741, reportsEach: 1, regions: 47 },
  '1741x5-alone': { wards: 1741, reportsEach: 5, regions: 47, alone: true },
};

/** The content as it is, and the same in its own language alone. */
const REAL = ['real', 'real-alone'];

/** All of a country takes long, and is built only where it is asked for. */
const USUAL = [...REAL, ...Object.keys(SIZES).filter((name) => !name.startsWith('1741'))];

const PLACE = '.build/bench';

/**
 * Builds the real content and invented content of several sizes, each into a folder of its own: with nothing kept of an
 * earlier build, once more, and where the content is invented with one figure edited; prints what each stage took.
 * `names` chooses some contents, and some of these states: what is not built cold goes on with what was kept.
 */
export function benchBuild(names: readonly string[]): Results {
  const [states, contents] = [true, false].map((is) => names.filter((one) => isState(one) === is));
  const measured: Measured[] = [];
  for (const name of contents?.length ? contents : USUAL) {
    const content = contentOf(name);
    for (const state of STATES.filter((one) => isAsked(one, name, states ?? []))) {
      if (state === 'cold') forget(name);
      if (state === 'edited') editFigure(content);
      const one = measure(name, content, state);
      console.log(`\n${stageTable(one)}`);
      measured.push(one);
    }
  }
  return benchResults(measured);
}

const isState = (name: string): boolean => STATES.some((state) => state === name);

/** The real content is not edited. */
const isAsked = (state: Measured['state'], name: string, asked: readonly string[]): boolean =>
  (asked.length === 0 || asked.includes(state)) && (state !== 'edited' || !REAL.includes(name));

const siteOf = (name: string): string => `${PLACE}/${name}/${name}`;

/** Deletes all that an earlier build kept. */
function forget(name: string): void {
  const { kept, bundle, search, read } = sitePlace(siteOf(name));
  for (const path of [`${PLACE}/${name}/pictures`, kept, bundle, search, read, COMPILED])
    rmSync(path, { recursive: true, force: true });
}

/** Gives the first report with a figure another one. */
function editFigure(content: string): void {
  const [path, text] =
    Object.entries(readContent(content)).find(
      ([file, text]) => file.includes('/reports/') && FIGURE.test(text),
    ) ?? fail();
  const file = `${content}/${path.replace(/^content\//, '')}`;
  writeFileSync(file, text.replace(FIGURE, '$112.3%'));
}

const FIGURE = /(\bvalue: )\d[\d.]*%/;

/** The folder with the content of that name, which is written anew but for that of the project itself. */
function contentOf(name: string): string {
  if (name === 'real') return contentFolder();
  const [size, real] = [SIZES[name], readContent()];
  if (!size && !REAL.includes(name)) throw new RangeError(`unknown size: ${name}`);
  const folder = `${PLACE}/${name}/content`;
  rmSync(folder, { recursive: true, force: true });
  writeContent(folder, size ? inventedContent(real, size) : inOwnLanguage(real));
  return folder;
}

function measure(name: string, content: string, state: Measured['state']): Measured {
  const site = siteOf(name);
  const start = performance.now();
  const { status, stdout } = spawnSync(process.execPath, ['scripts/build.ts'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...process.env,
      ...{ CONTENT: content, MONOSASHI_OUT: site, STAGES: '1' },
      MONOSASHI_PICTURES: `${PLACE}/${name}/pictures`,
    },
  });
  if (status !== 0 || !existsSync(site)) throw new Error(`${name} was not built:\n${stdout}`);
  const lines = stdout.split('\n');
  return {
    ...{ name, state, seconds: (performance.now() - start) / 1000 },
    reports: Object.keys(readContent(content)).filter((path) => path.includes('/reports/')).length,
    stages: together(lines.flatMap((line) => found(STAGE_LINE.exec(line), stageOf))),
    processes: lines.flatMap((line) => found(PROCESS_LINE.exec(line), processOf)),
    weight: weighFolder(site),
  };
}

type Stage = Measured['stages'][number];

/** What several processes did side by side took as long as the longest. */
const together = (stages: readonly Stage[]): readonly Stage[] =>
  [...Map.groupBy(stages, ({ name }) => name)].map(([name, some]) => ({
    name,
    seconds: Math.max(...some.map(({ seconds }) => seconds)),
    work: some.reduce((total, { work }) => total + work, 0),
  }));

const found = <One>(match: RegExpExecArray | null, read: (match: readonly string[]) => One) =>
  match ? [read(match)] : [];

const stageOf = ([, name = '', seconds, work]: readonly string[]) => ({
  ...{ name, seconds: Number(seconds), work: Number(work) },
});

const processOf = ([, name = '', work, megabytes]: readonly string[]) => ({
  ...{ name, work: Number(work), megabytes: Number(megabytes) },
});

function fail(): never {
  throw new RangeError('missing figure');
}
