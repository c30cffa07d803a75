import type { Edition } from '../../edition.ts';
import { editionFiles } from '../../formats/frame/files.ts';
import { hostFiles } from '../../formats/frame/host-files.ts';
import { splitAddress } from '../../model/content/redirect.ts';
import { REDIRECTS, type Files } from '../../parse/files.ts';
import type { Problem } from '../../parse/problem.ts';
import { readYaml } from '../../parse/yaml.ts';
import type { Messages } from '../../text/ja/messages.ts';
import { readFrozenFiles } from '../versions/frozen.ts';

/** The files that the build writes besides those that editions publish. */
const OWN_FILES = ['/404.html', '/sitemap.xml'];

/** Every redirect from the address of a file or of the home page: it is told before pages are written over them. */
export function takenAddresses(
  editions: readonly Edition[],
  folder: string,
  files: Files,
  messages: Messages,
): readonly Problem[] {
  const redirects = editions[0]?.dataset.redirects ?? [];
  if (redirects.length === 0) return [];
  const taken = new Set([
    ...editions.flatMap(addressesOf),
    ...frozenAddresses(folder),
    ...OWN_FILES,
    ...editorAddresses(editions),
  ]);
  const { locate } = readYaml({ file: REDIRECTS, text: files[REDIRECTS] ?? '', messages }).yaml;
  return redirects.flatMap(({ from }, index) =>
    taken.has(from) && splitAddress(from).anchor === ''
      ? [locate({ path: ['redirects', index, 'from'], say: (m) => m.addressInUse(from) })]
      : [],
  );
}

/** The home page and the files of one language, from the root of the site. */
const addressesOf = (edition: Edition): readonly string[] => {
  const { homeHref, pathOf } = edition.links;
  const hrefs = [...editionFiles(edition), ...hostFiles(edition)].map(({ href }) => href);
  return [homeHref, ...hrefs].map((href) => `/${pathOf(href)}`);
};

/** The page of the editor, where it is asked for. */
const editorAddresses = ([own]: readonly Edition[]): readonly string[] =>
  own?.dataset.site.editor ? ['/admin/'] : [];

const frozenAddresses = (folder: string): readonly string[] =>
  Object.entries(readFrozenFiles(folder)).flatMap(([version, files]) =>
    files.map((file) => `/data/v${version}/${file}`),
  );
