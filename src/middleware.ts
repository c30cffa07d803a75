import { defineMiddleware } from 'astro:middleware';
import { languageMarks } from './build/languages/mark.ts';
import { editions } from './data.ts';

const marks = languageMarks(editions);

/** Marks every page of another language than the content's own as that language needs it. */
export const onRequest = defineMiddleware(async ({ url }, next) => {
  const response = await next();
  const [, marked] = marks.entries().find(([home]) => url.pathname.startsWith(home)) ?? [];
  if (!marked || !response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(marked(await response.text()), response);
});
