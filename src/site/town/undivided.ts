import { readContent, writeContent } from '../../build/content.ts';
import type { Files } from '../../parse/files.ts';
import { SILENT, TOWN_CONTENT, WHOLE } from '../sites.ts';

/** Where the content of a site lies that is made here. */
export const contentOf = (site: string): string => `${site}-content`;

/** Writes the town as a city that is not divided: reports of the city as a whole, and none at all. */
export function writeUndivided(): void {
  const files = readContent(TOWN_CONTENT);
  const plain = withoutReports({ ...files, ...settings(files) });
  writeContent(contentOf(SILENT), { ...plain, [WARDS]: 'wards: []\n' });
  writeContent(contentOf(WHOLE), { ...plain, ...reports(files), [WARDS]: ONE });
}

const WARDS = 'content/wards.yaml';
const ONE = 'wards:\n  - { code: E99000000, slug: larkspur, name: Port Larkspur }\n';

/** The look stays behind: its files are no text. */
const settings = (files: Files): Files => ({
  'content/changes.yaml': 'versions: []\n',
  'content/site.yaml': (files['content/site.yaml'] ?? '')
    .replace(/^(?:logo|icon|font): .*\n/gm, '')
    .replace('area: district\nareas: districts', 'area: city\nareas: cities'),
});

const withoutReports = (files: Files): Files =>
  Object.fromEntries(
    Object.entries(files).filter(([path]) => !/^content\/(?:reports|look)\//.test(path)),
  );

/** The reports of one district as those of the city. */
const reports = (files: Files): Files =>
  Object.fromEntries(
    Object.entries(files)
      .filter(([path]) => path.startsWith('content/reports/harbour/'))
      .map(([path, text]) => [
        path.replace('/harbour/', '/larkspur/'),
        text.replace('ward: harbour', 'ward: larkspur'),
      ]),
  );
