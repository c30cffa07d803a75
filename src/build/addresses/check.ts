import { siteLanguages } from '../../edition.ts';
import { lostAddresses, type Redirect, type SiteLanguages } from '../../model/content/redirect.ts';
import { REDIRECTS, type Files } from '../../parse/files.ts';
import { contentLanguages } from '../../parse/language.ts';
import type { Problem } from '../../parse/problem.ts';
import { parseRedirects } from '../../parse/redirects.ts';
import type { Messages } from '../../text/ja/messages.ts';
import { recordedAddresses, recordedVersions, recordFolder } from '../versions/recorded.ts';
import { siteAddresses } from './live.ts';

/** Every redirect of a built site that leads nowhere, else every address that any version promised and that is gone. */
export function checkAddresses(
  site: string,
  folder: string,
  files: Files,
  messages: Messages,
): readonly Problem[] {
  const { live } = siteAddresses(site);
  const text = files[REDIRECTS] ?? 'redirects: []';
  const { value, problems } = parseRedirects({ file: REDIRECTS, text, messages }, live);
  if (problems.length > 0) return problems;
  const languages = siteLanguages(contentLanguages(files));
  const lost = recordedVersions(folder).flatMap((version) =>
    lostPromises(folder, version, live, value ?? [], languages),
  );
  return [...new Map(lost.map((one) => [one.address, one])).values()].map(
    ({ address, ...place }) => ({
      ...{ ...place, column: 1, field: 'address' },
      ...messages.lostAddress(address),
    }),
  );
}

/** What one version promised and is gone, with its line in the record. */
function lostPromises(
  folder: string,
  version: string,
  ...now: readonly [
    live: ReadonlySet<string>,
    redirects: readonly Redirect[],
    languages: SiteLanguages,
  ]
) {
  const promised = recordedAddresses(folder, version);
  const file = `${recordFolder(folder, version)}/addresses.txt`;
  return lostAddresses(promised, ...now).map((address) => ({
    ...{ address, file, line: promised.indexOf(address) + 1 },
  }));
}
