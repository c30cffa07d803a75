import { globSync, readFileSync, statSync } from 'node:fs';

/** The addresses of a built site: `live` all that lead somewhere, `promised` those that must never die, sorted. */
export type Addresses = Readonly<{ live: ReadonlySet<string>; promised: readonly string[] }>;

/** What a site needs but promises nobody: its own styles and look, scripts, search index, editor and preview pictures, and what hosts read. */
const UNPROMISED =
  /^(?:_|admin\/|look\/|favicon\.|404\.html$)|^(?:[\w-]+\/)?pagefind\/|(?:^|\/)share\.png$/;

/** Anchors are promised on report cards only: for strategies, results and initiatives. */
const PROMISED_ANCHOR = /^\/wards\/[^/]+\/\d{4}\/#(?:strategy|initiative)-/;

/** Reads the addresses of a built site. Pages and anchors that only say where something moved are no longer live. */
export function siteAddresses(site: string): Addresses {
  const paths = filesIn(site);
  const promised = paths
    .filter((path) => !UNPROMISED.test(path))
    .flatMap((path) => under(site, path));
  return {
    live: new Set(promised),
    promised: promised
      .filter((address) => !address.includes('#') || PROMISED_ANCHOR.test(address))
      .sort(),
  };
}

/** A folder can have a dot in its name too: `v1.0.0`. */
const filesIn = (site: string): readonly string[] =>
  globSync('**/*.*', { cwd: site })
    .filter((path) => statSync(`${site}/${path}`).isFile())
    .map((path) => path.replaceAll('\\', '/'));

/** The address of a file; of a page also those of its anchors. */
function under(site: string, path: string): readonly string[] {
  if (!path.endsWith('index.html')) return [`/${path}`];
  const html = readFileSync(`${site}/${path}`, 'utf8');
  if (html.includes(' data-moved="page"')) return [];
  const page = `/${path.slice(0, -'index.html'.length)}`;
  const tags = html.match(/<[a-z][^>]*\sid="[^"]+"[^>]*>/g) ?? [];
  const anchors = tags
    .filter((tag) => !tag.includes(' data-moved="anchor"'))
    .map((tag) => / id="([^"]+)"/.exec(tag)?.[1] ?? '');
  return [page, ...anchors.map((anchor) => `${page}#${anchor}`)];
}
