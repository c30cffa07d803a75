import type { Edition } from '../../edition.ts';
import { indicatorPicture } from '../indicator/picture.ts';

/** An indicator whose chart looks different after a proposed change; a side is false where there is none. */
export type ChartChange = Readonly<{
  slug: string;
  name: string;
  before: boolean;
  after: boolean;
}>;

/** The indicators whose charts change. What every picture says of the version of the data counts for none. */
export function chartChanges(before: Edition, after: Edition): readonly ChartChange[] {
  const [then, now] = [before, after].map(drawnOf);
  return [...new Map([...(then ?? []), ...(now ?? [])])]
    .filter(([slug]) => then?.get(slug)?.drawn !== now?.get(slug)?.drawn)
    .map(([slug, { name }]) => ({
      ...{ slug, name },
      before: then?.has(slug) ?? false,
      after: now?.has(slug) ?? false,
    }));
}

/** All that is drawn of each indicator, in the order of the framework. */
const drawnOf = (edition: Edition) =>
  new Map(
    edition.dataset.index.indicators.map(({ indicator }) => {
      const { chart, note, picture } = indicatorPicture(edition, indicator);
      const { title, lead, subtitle } = picture;
      const drawn = JSON.stringify([title, lead, subtitle, chart, note]);
      return [indicator.slug, { name: indicator.shortName, drawn }] as const;
    }),
  );
