import { chartWords } from './ja/chart.ts';
import { dataWords } from './ja/data.ts';
import { figureWords } from './ja/figure.ts';
import { indicatorWords } from './ja/indicator.ts';
import { reportWords } from './ja/report.ts';
import { searchWords } from './ja/search.ts';
import { siteWords } from './ja/site.ts';

/** Every word of the interface in Japanese, by room. */
export const ja = {
  ...siteWords,
  ...figureWords,
  ...indicatorWords,
  ...reportWords,
  ...chartWords,
  ...dataWords,
  ...searchWords,
};

export type Words = typeof ja;
