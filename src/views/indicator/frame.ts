import type { Edition } from '../../edition.ts';
import { goalAnchor } from '../../links.ts';
import { FRAMEWORK_FILE } from '../frame/edit.ts';
import { groupShort } from '../frame/group.ts';
import { pageFrame } from '../frame/frame.ts';
import { indicatorShare } from '../preview/indicator.ts';
import type { IndicatorPage } from './page.ts';

/** The frame of an indicator's page, which introduces itself by its finding; `path` is its address. */
export const indicatorFrame = (
  edition: Edition,
  { placed: { groups, indicator }, finding, metadata }: IndicatorPage,
  path: string,
) =>
  pageFrame(edition, {
    title: indicator.shortName,
    description: edition.words.sentences(finding),
    path,
    describedBy: metadata,
    file: FRAMEWORK_FILE,
    trail: [
      { href: edition.links.indicatorsHref, name: edition.words.indicators },
      ...groups.slice(0, 1).map((group) => ({
        href: `${edition.links.indicatorsHref}#${goalAnchor(group.code)}`,
        name: groupShort(edition.words, group),
      })),
    ],
    image: indicatorShare(edition, indicator).image,
  });
