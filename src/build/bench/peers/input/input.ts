import type { Edition } from '../../../../edition.ts';
import type { Link } from '../../../../links.ts';
import { wardReports } from '../../../../model/dataset.ts';
import { indicatorPage } from './indicator.ts';
import { listLinks, type Drawn, type Site } from './page.ts';
import { reportPage } from './report.ts';

/** What every generator is given: what the site bears, all its pages and their charts. */
export type Input = Readonly<{ site: Site; pages: readonly Drawn[] }>;

/** The report cards and indicators of a site in one language, with the lists that lead to them. */
export function commonInput(edition: Edition): Input {
  const { dataset, words } = edition;
  const reports = wardReports(dataset).map((place) => reportPage(edition, place));
  const indicators = dataset.index.indicators.map((placed) => indicatorPage(edition, placed));
  const [home, wards, list] = listLinks(edition);
  const { title, city, publisher } = dataset.site;
  return {
    site: {
      title,
      navigation: { name: words.mainNavigation, links: listLinks(edition) },
      footer: `${city} ${publisher}`,
    },
    pages: [
      listPage(edition, home, [wards, list]),
      listPage(edition, wards, pageLinks(reports)),
      listPage(edition, list, pageLinks(indicators)),
      ...[...indicators, ...reports],
    ],
  };
}

const pageLinks = (drawn: readonly Drawn[]): readonly Link[] =>
  drawn.map(({ page }) => ({ href: page.address, name: page.heading }));

const listPage = (edition: Edition, { href, name }: Link, links: readonly Link[]): Drawn => ({
  page: {
    address: href,
    language: edition.words.language,
    title: `${name} | ${edition.dataset.site.title}`,
    description: edition.dataset.site.description,
    heading: name,
    breadcrumb: listLinks(edition).slice(0, href === '/' ? 0 : 1),
    ...{ finding: [], chart: null, tables: [], notes: [], links },
  },
  svg: null,
});
