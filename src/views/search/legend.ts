import type { Edition } from '../../edition.ts';
import { releaseAnchor, scaleAnchor } from '../../links.ts';
import { usedScales } from '../../model/content/scale.ts';
import { EMPTY, type SearchRecord } from './record.ts';

/** The legends of the scales on which wards rate, by every sign in them. */
export const scaleRecords = ({ dataset, words, links }: Edition): readonly SearchRecord[] =>
  usedScales(dataset.framework.scales).map((scale) => {
    const { name, explanation, grades } = dataset.framework.scales[scale];
    return {
      ...EMPTY,
      kind: 'page',
      title: name,
      place: [words.scalesHeading],
      href: `${links.methodsHref}#${scaleAnchor(scale)}`,
      known: grades.flatMap(({ value }) => [value, ...words.gradeNames(value)]),
      text: [explanation, ...grades.map(({ value, label }) => words.outcomeLine(value, label))],
    };
  });

/** The versions of the data, by their numbers. */
export const versionRecords = ({ dataset, words, links }: Edition): readonly SearchRecord[] =>
  dataset.releases.map(({ version, summary }) => ({
    ...EMPTY,
    kind: 'page',
    title: words.versionTitle(version),
    place: [words.changes],
    href: `${links.changesHref}#${releaseAnchor(version)}`,
    known: [`v${version}`],
    text: [summary],
  }));
