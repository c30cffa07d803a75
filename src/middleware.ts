import { defineMiddleware } from 'astro:middleware';
import { marked } from './build/languages/mark.ts';
import { editions } from './data.ts';

/** Marks every page of another language than the content's own as that language needs it. */
export const onRequest = defineMiddleware(async ({ url }, next) => {
  const response = await next();
  const [own, ...others] = editions;
  const edition = others.find(({ links }) => url.pathname.startsWith(links.homeHref));
  if (!own || !edition || !response.headers.get('content-type')?.startsWith('text/html'))
    return response;
  return new Response(marked(await response.text(), edition, own.words.language), response);
});
