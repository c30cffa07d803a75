import type { APIRoute } from 'astro';
import { editions } from '../data.ts';
import { editionFiles } from '../formats/frame/files.ts';
import { hostFiles } from '../formats/frame/host-files.ts';
import type { PublishedFile } from '../formats/table/published-file.ts';

/** Everything that the site offers beside its pages. */
export const getStaticPaths = () =>
  editions.flatMap((edition) =>
    [...editionFiles(edition), ...hostFiles(edition)].map((file) => ({
      params: { file: edition.links.pathOf(file.href) },
      props: { file },
    })),
  );

export const GET: APIRoute<Readonly<{ file: PublishedFile }>> = async ({ props }) =>
  new Response(await props.file.body());
