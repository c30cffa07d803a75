import { rmSync } from 'node:fs';
import { STATES, type State } from '../states.ts';
import { rotated, type Round } from './figures.ts';
import type { Input } from './input/input.ts';
import type { Page } from './input/page.ts';
import { writePage, writeProject } from './input/write.ts';
import { run, TEMPORARY, type Took } from './run.ts';
import { differences, readSite } from './same.ts';
import { TOOLS, type Tool, type ToolName } from './tool.ts';

const NAMES = Object.keys(TOOLS) as readonly ToolName[];

/**
 * Builds the same site with every generator in turn, so many rounds: from nothing, once more, and after an edit of one
 * page. Throws where what they made is not the same, so that nothing is said of what cannot be compared.
 */
export function measureRounds(
  input: Input,
  place: string,
  count: number,
): readonly Round<ToolName>[] {
  const folderOf = (name: ToolName) => `${place}/${name}`;
  for (const name of NAMES) writeProject(TOOLS[name], folderOf(name), input);
  return Array.from({ length: count }, (_, at) => {
    const round = Object.fromEntries(NAMES.map((name) => [name, {} as Record<State, Took>]));
    for (const state of STATES)
      for (const name of rotated(NAMES, at)) {
        prepare(TOOLS[name], folderOf(name), state, editedPage(input, at));
        Object.assign(round[name] ?? {}, { [state]: run(folderOf(name), TOOLS[name].command) });
      }
    refuseDifferences(folderOf);
    console.log(`${at + 1}/${count}`);
    return round as Round<ToolName>;
  });
}

function prepare({ out, kept, layout }: Tool, folder: string, state: State, page: Page): void {
  if (state === 'cold')
    for (const path of [out, TEMPORARY, ...kept])
      rmSync(`${folder}/${path}`, { recursive: true, force: true });
  if (state === 'edited') writePage(folder, layout, page);
}

/** The last page, which says another sentence in each round. */
function editedPage({ pages }: Input, round: number): Page {
  const page = pages.at(-1)?.page;
  if (!page) throw new RangeError('missing page');
  return { ...page, finding: [...page.finding, `${round + 1}`] };
}

function refuseDifferences(folderOf: (name: ToolName) => string): void {
  const siteOf = (name: ToolName) => readSite(`${folderOf(name)}/${TOOLS[name].out}`);
  const ours = siteOf('ours');
  for (const name of NAMES) {
    const found = differences(ours, siteOf(name));
    if (found.length > 0)
      throw new Error([`${name} made another site:`, ...found.slice(0, 10)].join('\n'));
  }
}
