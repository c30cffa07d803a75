import type { AstroIntegration } from 'astro';

/** The page of the editor has an address only where `site.yaml` asks for it. */
export const editorRoute: AstroIntegration = {
  name: 'editor',
  hooks: {
    'astro:config:setup': ({ injectRoute }) => {
      injectRoute({ pattern: '/admin', entrypoint: './src/pages/_admin.astro' });
    },
  },
};
