import type { Edition } from '../../edition.ts';
import type { PlacedIndicator } from '../../model/content/framework.ts';

/** One address per indicator, for its page and its files. */
export const indicatorPaths = ({
  dataset,
}: Edition): { params: { slug: string }; props: { placed: PlacedIndicator } }[] =>
  dataset.index.indicators.map((placed) => ({
    params: { slug: placed.indicator.slug },
    props: { placed },
  }));
