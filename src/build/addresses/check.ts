import { lostAddresses } from '../../model/content/redirect.ts';
import { REDIRECTS, type Files } from '../../parse/files.ts';
import type { Problem } from '../../parse/problem.ts';
import { parseRedirects } from '../../parse/redirects.ts';
import type { Messages } from '../../text/ja/messages.ts';
import { lastRecorded, recordFolder } from '../versions/recorded.ts';
import { siteAddresses } from './live.ts';

/** Every redirect of a built site that leads nowhere, else every address that a version promised and that is gone. */
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
  const recorded = lastRecorded(folder);
  const promised = recorded?.addresses ?? [];
  const file = `${recordFolder(folder, recorded?.version ?? '')}/addresses.txt`;
  return lostAddresses(promised, live, value ?? []).map((address) => ({
    ...{ file, line: promised.indexOf(address) + 1, column: 1, field: 'address' },
    ...messages.lostAddress(address),
  }));
}
