import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { parseDataset } from './parse/dataset.ts';
import { formatProblem } from './parse/problem.ts';
import type { FrozenEmbeds } from './views/embed.ts';
import { contentLanguage } from './parse/language.ts';
import { messagesOf } from './text/messages.ts';

/** The one place where content enters the site. */
const texts = import.meta.glob<string>(
  ['/content/**/*.yaml', '/content/reports/**/*', '/content/pages/*.md'],
  { query: '?raw', import: 'default', eager: true },
);

const files = Object.fromEntries(
  Object.entries(texts).map(([path, text]) => [path.slice(1), text]),
);
const reading = parseDataset(files, messagesOf(contentLanguage(files)));
if (!reading.ok) throw new Error(reading.problems.map(formatProblem).join('\n'));

export const dataset = reading.dataset;

/** The data files of released versions, byte for byte, by version and name: `1.0.0/results.csv`. */
const recorded = import.meta.glob<string>('/content/versions/*/data/*', {
  query: '?raw',
  import: 'default',
  eager: true,
});

export const frozenFiles: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(recorded).map(([path, text]) => [
    path.replace('/content/versions/', '').replace('/data/', '/'),
    text,
  ]),
);

/** The charts of released versions as they were drawn for other sites. */
const embeds = import.meta.glob<FrozenEmbeds[string]>('/content/versions/*/embeds.json', {
  import: 'default',
  eager: true,
});

export const frozenEmbeds: FrozenEmbeds = Object.fromEntries(
  Object.entries(embeds).map(([path, charts]) => [path.split('/')[3] ?? '', charts]),
);

type Prose = Readonly<{
  frontmatter: Readonly<{ title: string; description: string }>;
  Content: AstroComponentFactory;
}>;

/** The pages that are written by hand, by name: `about`, `methods`. */
const prose = import.meta.glob<Pick<Prose, 'Content'>>('/content/pages/*.md', { eager: true });

export function prosePage(name: string): Prose {
  const page = dataset.pages.find((one) => one.name === name);
  const body = prose[`/content/pages/${name}.md`];
  if (!page || !body) throw new Error(`unknown page: ${name}`);
  return { frontmatter: page, Content: body.Content };
}
