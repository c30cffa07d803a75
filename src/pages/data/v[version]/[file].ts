import type { APIRoute } from 'astro';
import { frozenFiles } from '../../../data.ts';

type Props = Readonly<{ text: string }>;

export const getStaticPaths = () =>
  Object.entries(frozenFiles).map(([path, text]) => {
    const [version, file] = path.split('/');
    return { params: { version, file }, props: { text } };
  });

export const GET: APIRoute<Props> = ({ props }) => new Response(props.text);
