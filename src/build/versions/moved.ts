import type { Edition } from '../../edition.ts';
import { SITE, type Files } from '../../parse/files.ts';
import type { Warning } from '../../parse/warnings/warning.ts';
import { readYaml } from '../../parse/yaml.ts';
import type { Messages } from '../../text/ja/messages.ts';
import type { Recorded } from './recorded.ts';

/**
 * A site at another address than that of its last recorded version: it has moved, or its address was mistyped, and with it
 * every address that the data name.
 */
export function movedWarnings(
  { dataset: { site } }: Edition,
  files: Files,
  { version, base }: Recorded,
  messages: Messages,
): readonly Warning[] {
  if (site.baseUrl === base) return [];
  const { locate } = readYaml({ file: SITE, text: files[SITE] ?? '', messages }).yaml;
  const say = (m: Messages) => m.warnings.siteMoved(version, base);
  return [{ kind: 'moved', ...locate({ path: ['baseUrl'], say }) }];
}
