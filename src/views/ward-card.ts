import type { Dataset } from '../model/dataset.ts';
import { reportHref, wardHref } from '../links.ts';
import { words } from '../text/words.ts';

/** A ward in a list: its name, reading and the years it reported on (none: 報告なし). */
export type WardCard = Readonly<{
  slug: string;
  name: string;
  kana: string;
  href: string;
  reports: readonly Readonly<{ href: string; year: string }>[];
}>;

/** All wards in the order of their reading. */
export function wardCards({ wards, reports }: Dataset): readonly WardCard[] {
  const cards = wards.map(({ slug, name, kana }) => ({
    ...{ slug, name, kana },
    href: wardHref(slug),
    reports: reports
      .filter(({ ward }) => ward === slug)
      .map(({ fiscalYear }) => ({
        href: reportHref(slug, fiscalYear),
        year: words.shortYear(fiscalYear),
      })),
  }));
  return cards.sort((a, b) => a.kana.localeCompare(b.kana, 'ja'));
}
