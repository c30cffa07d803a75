import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { json } from '../src/formats/json.ts';
import { frozenEmbedHref, frozenFileHref } from '../src/links.ts';
import type { Dataset } from '../src/model/dataset.ts';
import type { Release } from '../src/model/release.ts';
import { parseDataset } from '../src/parse/dataset.ts';
import { embedCharts } from '../src/views/embed.ts';
import { siteAddresses } from './addresses.ts';
import { readContent } from './content.ts';
import { stop } from './refuse.ts';
import { isRecorded, RECORDED_FILES, recordedFile, recordFolder } from './recorded.ts';
import { messages } from '../src/text/ja/messages.ts';

/**
 * Records the newest version of `changes.yaml` under `content/versions/`: the data files, the embedded charts and
 * the addresses of the site as it is built now. `--again` records a version anew that has not been made public yet.
 */
const ASIDE = '.build/recorded';

const { dataset, version } = newestVersion();
const folder = recordFolder(version);
if (isRecorded(version)) setAside();
try {
  build();
  record();
  build();
} catch (error) {
  restore();
  throw error;
}
rmSync(ASIDE, { recursive: true, force: true });
console.log(messages.recorded(version, folder));

function newestVersion(): Readonly<{ dataset: Dataset }> & Pick<Release, 'version'> {
  const reading = parseDataset(readContent(), messages);
  if (!reading.ok) stop(reading.problems, messages);
  const [newest] = reading.dataset.releases;
  if (!newest) fail(messages.noNewVersion());
  return { dataset: reading.dataset, version: newest.version };
}

function setAside(): void {
  if (!process.argv.includes('--again')) {
    fail(messages.recordedAlready(version));
  }
  rmSync(ASIDE, { recursive: true, force: true });
  mkdirSync('.build', { recursive: true });
  renameSync(folder, ASIDE);
}

function restore(): void {
  rmSync(folder, { recursive: true, force: true });
  if (existsSync(ASIDE)) renameSync(ASIDE, folder);
}

function record(): void {
  const charts = embedCharts(dataset);
  mkdirSync(`${folder}/data`, { recursive: true });
  for (const file of RECORDED_FILES) copyFileSync(`dist/data/${file}`, recordedFile(version, file));
  writeFileSync(`${folder}/embeds.json`, json(charts));
  const frozen = [
    ...RECORDED_FILES.map((file) => frozenFileHref(version, file)),
    ...Object.keys(charts).map((slug) => frozenEmbedHref(version, slug)),
  ];
  const addresses = [...new Set([...siteAddresses('dist').promised, ...frozen])].sort();
  writeFileSync(`${folder}/addresses.txt`, `${addresses.join('\n')}\n`);
}

function build(): void {
  execFileSync(process.execPath, ['scripts/build.ts'], { stdio: 'inherit' });
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
