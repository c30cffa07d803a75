import { indicatorsOf, type Dataset } from '../model/dataset.ts';
import type { Placed } from '../model/framework.ts';

/** One address per indicator, for its page and its files. */
export const indicatorPaths = (
  dataset: Dataset,
): { params: { slug: string }; props: { placed: Placed } }[] =>
  indicatorsOf(dataset).map((placed) => ({
    params: { slug: placed.indicator.slug },
    props: { placed },
  }));

export type IndicatorProps = ReturnType<typeof indicatorPaths>[number]['props'];
