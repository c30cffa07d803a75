import type { Release } from '../../model/content/release.ts';
import type { Site } from '../../model/content/site.ts';
import type { Words } from '../../text/words.ts';

/** What is cited: `reports` are the source documents, `release` the version of the data set if it has one. */
export type Cited = Readonly<{
  key: string;
  title: string;
  href: string;
  reports: readonly string[];
  release: Pick<Release, 'version' | 'date'> | null;
}>;

/**
 * An entry for BibTeX and biblatex: the year is that of the data. BibTeX's own styles know no `url`, so the address
 * stands in `howpublished` too.
 */
export function bibtex(
  words: Words,
  site: Site,
  { key, title, reports, release }: Cited,
  permalink: string,
): string {
  const fields = [
    ['author', `{${escapeBibtex(site.publisher)}}`],
    ['title', `{${escapeBibtex(title)}}`],
    ['organization', escapeBibtex(site.title)],
    ['howpublished', `\\url{${permalink}}`],
    ...(release
      ? [
          ['year', release.date.slice(0, 4)],
          ['version', escapeBibtex(release.version)],
        ]
      : []),
    ['url', permalink],
    ['urldate', words.accessIso],
    ...(reports.length === 0 ? [] : [['note', escapeBibtex(words.bibtexReports(reports))]]),
  ];
  const lines = fields.map(([name, value]) => `  ${name} = {${value}}`);
  return `@misc{${key},\n${lines.join(',\n')}\n}`;
}

/** Characters that TeX reads as commands. */
const escapeBibtex = (text: string): string =>
  text.replace(/\\/g, '\\textbackslash ').replace(/[&%$#_{}]/g, '\\$&');
