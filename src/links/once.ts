/** What is there once, whatever the language. */
export const sharedLinks = (base: string) => ({
  sitemapHref: `${base}sitemap.xml`,
  llmsHref: `${base}llms.txt`,
  iconHref: `${base}favicon.svg`,
  lookHref: (file: string): string => `${base}look/${file}`,
  /** A data file, and the chart of an indicator, as they were when a version was released. */
  frozenFileHref: (version: string, file: string): string => `${base}data/v${version}/${file}`,
  frozenEmbedHref: (version: string, slug: string): string =>
    `${base}embed/v${version}/indicators/${slug}/`,
});
