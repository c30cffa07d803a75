import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { json } from '../src/formats/table/json.ts';
import { frozenEmbedHref, frozenFileHref } from '../src/links.ts';
import type { Dataset } from '../src/model/dataset.ts';
import type { Release } from '../src/model/content/release.ts';
import { parseDataset } from '../src/parse/dataset.ts';
import { embedCharts } from '../src/views/embed/chart.ts';
import { siteAddresses } from '../src/build/addresses.ts';
import { readContent } from '../src/build/content.ts';
import { stop } from '../src/build/refuse.ts';
import {
  isRecorded,
  RECORDED_FILES,
  recordedFile,
  recordFolder,
} from '../src/build/versions/recorded.ts';

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
console.log(`版 ${version} を ${folder} に記録しました。コミットしてください。`);

function newestVersion(): Readonly<{ dataset: Dataset }> & Pick<Release, 'version'> {
  const reading = parseDataset(readContent());
  if (!reading.ok) stop(reading.problems);
  const [newest] = reading.dataset.releases;
  if (!newest) fail('content/changes.yaml に新しい版を書いてから実行してください。');
  return { dataset: reading.dataset, version: newest.version };
}

function setAside(): void {
  if (!process.argv.includes('--again')) {
    fail(
      `版 ${version} はもう記録されています。content/changes.yaml の上に新しい版を書いてください（公開する前の記録をやり直すときは npm run release -- --again）。`,
    );
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
