import type { APIRoute } from 'astro';
import { isMadeHere } from '../build/pages/part.ts';
import { stage } from '../build/stage.ts';
import { editions, lookFile } from '../data.ts';
import type { Edition } from '../edition.ts';
import { filesOfData, filesOfPages } from '../formats/frame/files.ts';
import { hostFiles } from '../formats/frame/host-files.ts';
import { lookFiles } from '../formats/look/files.ts';
import type { PublishedFile } from '../formats/table/published-file.ts';

/** Everything that the site offers beside its pages. */
export const getStaticPaths = () =>
  editions.flatMap((edition) =>
    filesOf(edition).map((file) => ({
      params: { file: edition.links.pathOf(file.href) },
      props: { file },
    })),
  );

/** Only one process has to know what the data files are. */
const filesOf = (edition: Edition): readonly PublishedFile[] => [
  ...filesOfPages(edition),
  ...(isMadeHere(`/${edition.links.pathOf(edition.links.dataHref)}`) ? filesOfData(edition) : []),
  ...hostFiles(edition),
  ...lookFiles(edition, lookFile),
];

export const GET: APIRoute<Readonly<{ file: PublishedFile }>> = async ({ props }) =>
  new Response(await stage(stageOf(props.file.href), props.file.body));

/** The part of the build that makes a file: by its kind, then by its folder. */
function stageOf(href: string): string {
  if (href.endsWith('.png')) return 'pages: pictures';
  if (href.endsWith('.xlsx')) return 'pages: workbooks';
  return href.includes('/data/') ? 'pages: data files' : 'pages: other files';
}
