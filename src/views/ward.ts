import type { Dataset } from '../model/dataset.ts';
import type { Ward } from '../model/ward.ts';
import { reportHref } from '../links.ts';
import { words } from '../text/words.ts';
import { formatYear } from './format.ts';

/** A ward over all its years. */
export type WardPage = Readonly<{
  lead: string;
  reports: readonly Readonly<{ href: string; name: string; source: string }>[];
}>;

export function wardPage({ reports }: Dataset, ward: Ward): WardPage {
  const own = reports.filter((report) => report.ward === ward.slug);
  return {
    lead: words.wardLead(
      ward.name,
      own.map(({ fiscalYear }) => formatYear(fiscalYear)),
    ),
    reports: own.map(({ fiscalYear, source }) => ({
      href: reportHref(ward.slug, fiscalYear),
      name: words.reportName(formatYear(fiscalYear)),
      source: words.sourceLine(source.publisher, source.title),
    })),
  };
}
