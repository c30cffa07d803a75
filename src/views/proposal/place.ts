import type { Edition } from '../../edition.ts';
import type { PublishedTable } from '../../model/content/cell.ts';
import type { Spot } from '../../model/content/revision.ts';
import type { Words } from '../../text/words.ts';
import { reportLink, type Place } from '../changes/release.ts';
import { wardName } from '../ward/name.ts';

/** Names of measures are sentences: so much of one is enough to know it again. */
const SHOWN = 40;

/** A text cut to a length in characters, if it is longer. */
export const cut = (words: Words, text: string, length = SHOWN): string => {
  const characters = Array.from(text);
  return characters.length > length
    ? words.proposalCut(characters.slice(0, length - 1).join(''))
    : text;
};

/** A result, a block or a report as people know it; its absolute address. */
export function spotPlace(edition: Edition, spot: Spot, measure: string | null): Place {
  const { words, links } = edition;
  const report = reportLink(edition, spot.report).name;
  const code = spot.strategy ?? spot.initiative;
  const kind = spot.strategy === null ? words.initiative : words.strategy;
  const block = code === null ? report : words.proposalSpot(report, kind, words.strategyCode(code));
  return {
    name: measure ? words.proposalThing(block, cut(words, measure)) : block,
    href: links.absolute(links.spotHref(spot)),
  };
}

/** A row of a register by its key; the whole register without one. */
export function registerPlace(edition: Edition, table: PublishedTable, row: string | null): Place {
  const { words, links } = edition;
  const found = row === null ? null : namedRow(edition, table, row);
  return {
    name: found?.name ?? words.tables[table].title,
    href: links.absolute(found?.href ?? `${links.dataHref}#${table}`),
  };
}

function namedRow(edition: Edition, table: PublishedTable, row: string): Place | null {
  const { dataset, words, links } = edition;
  const [first = '', second = ''] = row.split(' ');
  if (table === 'reports') return reportLink(edition, `${first}/${second}`);
  if (table === 'wards') {
    const ward = dataset.index.wardBySlug.get(row);
    return { name: ward ? wardName(edition, ward) : row, href: links.wardHref(row) };
  }
  if (table === 'indicators') {
    const indicator = dataset.index.indicatorByCode.get(row)?.indicator;
    return indicator
      ? {
          name: indicator.shortName + words.brackets(row),
          href: links.indicatorHref(indicator.slug),
        }
      : { name: row, href: null };
  }
  return { name: words.tables[table].title + words.brackets(row), href: null };
}
