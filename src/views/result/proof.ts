import type { Edition } from '../../edition.ts';
import type { PlacedResult } from '../../model/dataset.ts';
import { lineHref } from '../frame/edit.ts';
import { wardInCity, wardName } from '../ward/name.ts';
import { formatNotes } from './format.ts';
import { resultRevisions, strategySpot, type RevisionMark } from './revision.ts';
import { resultName } from './row.ts';
import { resultSurveyLines } from './survey.ts';

/**
 * What stands behind one figure, for those who check or cite it: what is printed and where, the document, who was asked,
 * how its question differs from the common one, what the transcriber noted, how to cite it and where to report an error.
 */
export type Proof = Readonly<{
  /** What the figure is called, for those who hear the button. */
  name: string;
  printed: string;
  place: string;
  source: string;
  survey: readonly string[];
  wordings: Readonly<{ common: string; own: string }> | null;
  note: string | null;
  revisions: readonly RevisionMark[];
  citation: string;
  href: string;
  report: string | null;
  edit: string | null;
}>;

export function resultProof(edition: Edition, placed: PlacedResult): Proof {
  const { dataset, words, links } = edition;
  const { ward, report, strategy, result, indicator } = placed;
  const name = resultName(placed);
  const href = links.absolute(links.resultHref(report, strategy.id, placed.number));
  const year = words.shortYear(report.fiscalYear);
  const value = result.value?.text ?? words.missing;
  return {
    name: words.proofOf(wardName(edition, ward), name),
    printed: words.proofPrinted(result.measure, value, result.previous?.text ?? null),
    place: words.proofPlace(words.strategySheet, strategy.code),
    source: words.sourceLine(report.source.publisher, report.source.title),
    survey: resultSurveyLines(words, placed),
    wordings:
      result.comparability === 'variant' && indicator
        ? { common: indicator.name, own: result.measure }
        : null,
    note: formatNotes(result.break && words.brokenBy(result.break), result.note),
    revisions: resultRevisions(edition, placed),
    citation: words.proofCitation(
      words.reportTitle(wardInCity(edition, ward), year),
      words.proofValue(name, value),
      dataset.site.title,
      href,
    ),
    href,
    report: errorHref(edition, href),
    edit: lineHref(edition, strategySpot(report, strategy, placed.number)),
  };
}

/**
 * Where an error is told: the form of the site's repository for it, or a plain issue where there is no form, with the
 * address of the figure filled in; null without a repository.
 */
function errorHref({ dataset, words }: Edition, href: string): string | null {
  const { repositoryUrl } = dataset.site;
  if (repositoryUrl === null) return null;
  const asked = new URLSearchParams({
    ...{ template: 'figure.yml', title: words.errorTitle },
    ...{ where: href, body: href },
  });
  return `${repositoryUrl}issues/new?${asked.toString()}`;
}
