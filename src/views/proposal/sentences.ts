import type { Edition } from '../../edition.ts';
import { wardReports } from '../../model/dataset.ts';
import { homeNow } from '../home/now.ts';
import { indicatorFinding } from '../indicator/finding.ts';
import { regionPart } from '../region/part.ts';
import { reportFinding } from '../report/finding.ts';
import { wardName } from '../ward/name.ts';
import { wardPage } from '../ward/page.ts';
import type { Told } from './told.ts';

/** The sentence in which each page opens that is made of the data, by its address from the root of the site. */
export const pageSentences = (edition: Edition): readonly Told[] => {
  const { dataset, words, links } = edition;
  const said = (href: string, name: string, text: string): Told => ({
    ...{ key: links.addressOf(href), field: '', text },
    place: { name, href: links.absolute(href) },
  });
  return [
    said(links.homeHref, words.home, homeNow(edition).lead),
    ...dataset.index.indicators.map(({ indicator }) =>
      said(
        links.indicatorHref(indicator.slug),
        indicator.shortName,
        indicatorFinding(edition, indicator),
      ),
    ),
    ...dataset.regions.map((region) =>
      said(links.regionHref(region.slug), region.name, homeNow(regionPart(edition, region)).lead),
    ),
    ...dataset.wards.map((ward) =>
      said(links.wardHref(ward.slug), wardName(edition, ward), wardPage(edition, ward).lead),
    ),
    ...wardReports(dataset).map((place) =>
      said(
        links.reportHref(place.ward.slug, place.report.fiscalYear),
        words.reportTitle(wardName(edition, place.ward), words.shortYear(place.report.fiscalYear)),
        reportFinding(edition, place),
      ),
    ),
  ];
};
