import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import type { Edition } from '../../edition.ts';
import { json } from '../../formats/table/json.ts';
import { embedCharts } from '../../views/embed/chart.ts';
import { siteAddresses } from '../addresses/live.ts';
import { contentFolder, readContent } from '../content.ts';
import { hideDrafts } from '../drafts.ts';
import { readEditions } from '../editions.ts';
import { sitePlace } from '../place.ts';
import { stop } from '../refuse.ts';
import { buildSite } from '../site.ts';
import { writeHashes } from './hashes.ts';
import { isRecorded, RECORDED_FILES, recordedFile, recordFolder } from './recorded.ts';

/**
 * Records the newest version of `changes.yaml` under `content/versions/`: the data files, the embedded charts and
 * the addresses of the site as it is built now. `--again` records a version anew that has not been made public yet.
 */
export async function recordVersion(again: boolean): Promise<void> {
  const content = contentFolder();
  hideDrafts();
  const edition = ownEdition(content);
  const version = newestVersion(edition);
  const folder = recordFolder(content, version);
  if (isRecorded(content, version)) setAside(folder, version, again);
  try {
    await buildSite();
    record(edition, content, version);
    await buildSite();
  } catch (error) {
    restore(folder);
    throw error;
  }
  rmSync(ASIDE, { recursive: true, force: true });
  console.log(`版 ${version} を ${folder} に記録しました。コミットしてください。`);
}

const ASIDE = '.build/recorded';

function ownEdition(content: string): Edition {
  const reading = readEditions(readContent(content));
  return reading.ok ? reading.own : stop(reading.problems, reading.messages);
}

function newestVersion({ dataset }: Edition): string {
  const [newest] = dataset.releases;
  return newest?.version ?? fail('content/changes.yaml に新しい版を書いてから実行してください。');
}

function setAside(folder: string, version: string, again: boolean): void {
  if (!again) {
    fail(
      `版 ${version} はもう記録されています。content/changes.yaml の上に新しい版を書いてください（公開する前の記録をやり直すときは npm run release -- --again）。`,
    );
  }
  rmSync(ASIDE, { recursive: true, force: true });
  mkdirSync('.build', { recursive: true });
  renameSync(folder, ASIDE);
}

function restore(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  if (existsSync(ASIDE)) renameSync(ASIDE, folder);
}

function record(edition: Edition, content: string, version: string): void {
  const { links } = edition;
  const charts = embedCharts(edition);
  const folder = recordFolder(content, version);
  const { site } = sitePlace();
  mkdirSync(`${folder}/data`, { recursive: true });
  for (const file of RECORDED_FILES)
    copyFileSync(`${site}/data/${file}`, recordedFile(content, version, file));
  writeFileSync(`${folder}/embeds.json`, json(charts));
  const frozen = [
    links.versionHref(version),
    ...RECORDED_FILES.map((file) => links.frozenFileHref(version, file)),
    ...Object.keys(charts).map((slug) => links.frozenEmbedHref(version, slug)),
  ].map(links.addressOf);
  const addresses = [...new Set([...siteAddresses(site).promised, ...frozen])].sort();
  writeFileSync(`${folder}/addresses.txt`, `${addresses.join('\n')}\n`);
  writeHashes(content, version);
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
