import type { Edition } from '../../edition.ts';
import { FINDING_KINDS } from '../../views/findings/finding.ts';
import { findingsOfKind } from '../../views/findings/page.ts';
import { csvFiles } from '../catalog/csv-files.ts';
import type { PublishedFile } from '../table/published-file.ts';
import { findingTable } from './table.ts';

/** Each kind of findings of all reports as a table of its own. */
export const findingFiles = (edition: Edition): readonly PublishedFile[] =>
  FINDING_KINDS.flatMap((kind) =>
    csvFiles(edition, edition.links.findingsFileHref(kind), () =>
      findingTable(edition, () => findingsOfKind(edition, kind)),
    ),
  );
