import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';

/** One page for each file of `pages/`. */
export const collections = {
  records: defineCollection({ loader: glob({ base: 'pages', pattern: '**/*.json' }) }),
};
