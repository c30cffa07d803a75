import { inked } from '../../charts/drawing/ink.ts';
import { indicatorFile } from '../../charts/indicator-pictures.ts';
import type { Edition } from '../../edition.ts';
import type { ChartChange } from '../../views/proposal/charts.ts';
import { indicatorPicture } from '../../views/indicator/picture.ts';
import { inkOf } from '../look/ink.ts';
import { cachedPng } from '../preview/png-cache.ts';
import type { Body } from '../table/published-file.ts';

/** A file of a chart, to be laid beside the report. */
export type ChartFile = Readonly<{ name: string; body: () => Body | Promise<Body> }>;

/** The names of the pictures of a chart, before and after. */
export const pictureNames = ({ slug, before, after }: ChartChange): readonly string[] => [
  ...(before ? [`${slug}-before.png`] : []),
  ...(after ? [`${slug}-after.png`] : []),
];

/** Each chart that changes, in either state, as the site draws it: SVG and PNG. */
export const chartFiles = (
  before: Edition,
  after: Edition,
  charts: readonly ChartChange[],
): readonly ChartFile[] =>
  charts.flatMap(({ slug }) => [
    ...filesOf(before, slug, `${slug}-before`),
    ...filesOf(after, slug, `${slug}-after`),
  ]);

const filesOf = (edition: Edition, slug: string, name: string): readonly ChartFile[] =>
  edition.dataset.index.indicators
    .filter(({ indicator }) => indicator.slug === slug)
    .flatMap(({ indicator }) => {
      const picture = () =>
        inked(indicatorFile(indicatorPicture(edition, indicator)), inkOf(edition));
      return [
        { name: `${name}.svg`, body: () => picture().markup },
        { name: `${name}.png`, body: () => cachedPng(picture(), 2) },
      ];
    });
