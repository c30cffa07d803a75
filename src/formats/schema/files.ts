import type { Edition } from '../../edition.ts';
import type { Messages } from '../../text/ja/messages.ts';
import { contentSchema } from './content-schema.ts';
import { CONTENT_KINDS, type ContentKind } from './kinds.ts';

/** Where schemas lie within a folder of content, out of sight of those who read it. */
export const SCHEMA_FOLDER = '.schemas';

/** The schema of every kind of content file, by its path within the folder of the content. */
export const schemaFiles = (
  edition: Edition,
  messages: Messages,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    CONTENT_KINDS.map((kind) => [
      `${SCHEMA_FOLDER}/${kind}.json`,
      `${JSON.stringify(contentSchema(kind, edition, messages), null, 2)}\n`,
    ]),
  );

/** The first line of a content file: it tells editors which schema the file follows. */
export const schemaLine = (kind: ContentKind): string =>
  `# yaml-language-server: $schema=${kind === 'report' ? '../../' : ''}${SCHEMA_FOLDER}/${kind}.json`;
