import type { Measure } from '../../charts/measure/measure.ts';
import type { Edition } from '../../edition.ts';
import type { PlacedResult, WardReport } from '../../model/dataset.ts';
import type { FiscalYear } from '../../model/figure/fiscal-year.ts';
import { resultAnchor } from '../../links.ts';
import { resultBullet } from '../result/bullet.ts';
import { resultProof, type Proof } from '../result/proof.ts';
import { resultName } from '../result/row.ts';
import type { SquareKind } from '../result/verdict.ts';
import { wardName } from '../ward/name.ts';

export const FINDING_KINDS = [
  'rated',
  'falls',
  'rises',
  'near',
  'worsening',
  'early',
  'changed',
  'promises',
] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

/** What was found: one sentence that can be quoted, its picture, and the results it rests on. */
export type Finding = Readonly<{
  kind: FindingKind;
  anchor: string;
  ward: string;
  wardSlug: string;
  year: FiscalYear;
  sentence: string;
  /** What the sentence needs beside it: the words of an earlier report. */
  more: string | null;
  href: string;
  picture: FindingPicture | null;
  proof: Proof | null;
  /** The results by name, where there are several. */
  items: readonly Readonly<{ href: string; name: string }>[];
  results: readonly PlacedResult[];
}>;

export type FindingPicture =
  | Readonly<{ form: 'measure'; measure: Measure }>
  | Readonly<{ form: 'squares'; squares: readonly SquareKind[] }>;

/** Findings that may stand beside each other. */
export type FindingGroup = Readonly<{ name: string; findings: readonly Finding[] }>;

/** All findings of a kind, with a sentence about all of them and how they were chosen. */
export type FindingList = Readonly<{
  kind: FindingKind;
  heading: string;
  headline: string;
  method: string;
  groups: readonly FindingGroup[];
}>;

/** What makes the findings of a kind from reports. */
export type FindingMaker = (edition: Edition, places: readonly WardReport[]) => FindingList;

/** A finding about one result. */
export function resultFinding(
  edition: Edition,
  kind: FindingKind,
  placed: PlacedResult,
  sentence: string,
  more: string | null = null,
): Finding {
  const { ward, report, strategy, number } = placed;
  const measure = resultBullet(edition.words, placed);
  return {
    ...{ kind, sentence, more },
    anchor: [
      kind,
      ward.slug,
      report.fiscalYear,
      resultAnchor(strategy.id, number).replace(/^strategy-/, ''),
    ].join('-'),
    ...{ ward: wardName(edition, ward), wardSlug: ward.slug, year: report.fiscalYear },
    href: edition.links.resultHref(report, strategy.id, number),
    picture: measure && { form: 'measure', measure },
    proof: resultProof(edition, placed),
    items: [],
    results: [placed],
  };
}

/** A finding about several results of one report. */
export const reportFinding = (
  edition: Edition,
  kind: FindingKind,
  { ward, report }: WardReport,
  results: readonly PlacedResult[],
  said: Pick<Finding, 'sentence' | 'picture'>,
): Finding => ({
  ...{ kind, ...said, more: null, proof: null, results },
  anchor: [kind, ward.slug, report.fiscalYear].join('-'),
  ...{ ward: wardName(edition, ward), wardSlug: ward.slug, year: report.fiscalYear },
  href: edition.links.reportHref(ward.slug, report.fiscalYear),
  items: results.map((placed) => ({
    href: edition.links.resultHref(report, placed.strategy.id, placed.number),
    name: resultName(placed),
  })),
});
