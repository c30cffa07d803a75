import type { AstroPrerenderer } from 'astro';
import { createApp } from 'astro/app/entrypoint';
import { StaticPaths } from 'astro:static-paths';

/** What a bundle does: names the paths of all pages and files, and makes one of them. */
export type Pages = Readonly<Pick<AstroPrerenderer, 'getStaticPaths' | 'render'>>;

const app = createApp({ streaming: false });

/** A mistake in a page ends the build, where a server would show a page that says so. */
app.renderError = (_, { error }) => {
  throw error;
};

export const getStaticPaths: Pages['getStaticPaths'] = () => new StaticPaths(app).getAll();

export const render: Pages['render'] = (request, { routeData }) =>
  app.render(request, { routeData });
