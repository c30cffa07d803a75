import type { APIRoute } from 'astro';
import { dataset } from '../../data.ts';
import { dataFiles, type PublishedFile } from '../../formats/data/files.ts';

export const getStaticPaths = () =>
  dataFiles(dataset).map((file) => ({ params: { file: file.name }, props: { file } }));

export const GET: APIRoute<Readonly<{ file: PublishedFile }>> = async ({ props }) =>
  new Response(await props.file.body());
