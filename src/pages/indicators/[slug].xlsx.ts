import type { APIRoute } from 'astro';
import { dataset } from '../../data.ts';
import { workbook } from '../../formats/data/files.ts';
import { indicatorSubject } from '../../formats/data/subject.ts';
import { indicatorTable } from '../../formats/data/tables.ts';
import { indicatorPaths, type IndicatorProps } from '../../views/indicator/paths.ts';

export const getStaticPaths = () => indicatorPaths(dataset);

export const GET: APIRoute<IndicatorProps> = async ({ props: { placed } }) => {
  const { indicator } = placed;
  const subject = indicatorSubject(dataset, indicator);
  return new Response(await workbook(dataset, [indicatorTable(dataset, indicator)], subject));
};
