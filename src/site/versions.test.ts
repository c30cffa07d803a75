import { parseAtomFeed } from 'feedsmith';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { siteAddresses } from '../build/addresses/live.ts';
import { contentFolder, readContent } from '../build/content.ts';
import { readFrozenFiles } from '../build/versions/frozen.ts';
import { recordedAddresses, recordedVersions, recordedFile } from '../build/versions/recorded.ts';
import { siteLanguages } from '../edition.ts';
import { lostAddresses } from '../model/content/redirect.ts';
import { contentLanguages } from '../parse/language.ts';
import { REDIRECTS } from '../parse/files.ts';
import { parseRedirects } from '../parse/redirects.ts';
import { messages } from '../text/ja/messages.ts';
import { DIST } from './sites.ts';

const content = contentFolder();
const { live } = siteAddresses(DIST);

test('every address of every release is there or redirected', () => {
  const { value, problems } = parseRedirects(
    { file: REDIRECTS, text: readFileSync(`${content}/redirects.yaml`, 'utf8'), messages },
    live,
  );
  expect(problems).toEqual([]);
  const promised = recordedVersions(content).flatMap((version) =>
    recordedAddresses(content, version),
  );
  const languages = siteLanguages(contentLanguages(readContent()));
  expect(lostAddresses(promised, live, value ?? [], languages)).toEqual([]);
});

test('every recorded version is published byte for byte', () => {
  for (const version of recordedVersions(content)) {
    for (const file of readFrozenFiles(content)[version] ?? []) {
      const published = readFileSync(`${DIST}/data/v${version}/${file}`);
      const recorded = readFileSync(recordedFile(content, version, file));
      expect(published.equals(recorded), `${version} ${file}`).toBe(true);
    }
  }
});

test('a feed reader understands the feed, and all that it links to is there', () => {
  const { id = '', entries = [] } = parseAtomFeed(readFileSync(`${DIST}/feed.xml`, 'utf8'));
  const base = id.replace(/feed\.xml$/, '');
  expect(entries.length).toBeGreaterThan(0);
  for (const { content, links = [] } of entries) {
    const inside = [...(content?.value ?? '').matchAll(/href="([^"]+)"/g)].map(([, href]) => href);
    const all = [...links.map(({ href }) => href), ...inside];
    expect(all.length).toBeGreaterThan(0);
    expect(all.filter((href = '') => !live.has(`/${href.slice(base.length)}`))).toEqual([]);
  }
});
