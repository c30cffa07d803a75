import { type Dataset } from '../../model/dataset.ts';
import { placedIndicators, type PlacedIndicator } from '../../model/content/framework.ts';

/** One address per indicator, for its page and its files. */
export const indicatorPaths = (
  dataset: Dataset,
): { params: { slug: string }; props: { placed: PlacedIndicator } }[] =>
  placedIndicators(dataset.framework).map((placed) => ({
    params: { slug: placed.indicator.slug },
    props: { placed },
  }));

export type IndicatorProps = ReturnType<typeof indicatorPaths>[number]['props'];
