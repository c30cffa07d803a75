import type { Edition } from '../../edition.ts';
import { spotKey, type Spot } from '../../model/content/revision.ts';

/** The branch of the repository that is published, and from which proposals begin. */
const BRANCH = 'main';

/** The files of the content that pages are made of. */
export const GLOSSARY_FILE = 'content/glossary.yaml';
export const FRAMEWORK_FILE = 'content/framework.yaml';
export const reportFile = (report: string): string => `content/reports/${report}.yaml`;

/** Where a change of a file can be written down and proposed; null for a site without a repository. */
export const editHref = ({ dataset }: Edition, file: string): string | null =>
  dataset.site.repositoryUrl && `${dataset.site.repositoryUrl}edit/${BRANCH}/${file}`;

/** Where a block or a result stands in its file: at its line, or that of the block around it. */
export function lineHref({ dataset }: Edition, spot: Spot): string | null {
  const { repositoryUrl } = dataset.site;
  if (repositoryUrl === null) return null;
  const line = [spot, { ...spot, result: null }]
    .map((one) => dataset.lines.get(spotKey(one)))
    .find((found) => found !== undefined);
  const file = `${repositoryUrl}blob/${BRANCH}/${reportFile(spot.report)}`;
  return line === undefined ? file : `${file}#L${line}`;
}
