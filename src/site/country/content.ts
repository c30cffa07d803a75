import { inventedContent } from '../../build/bench/content.ts';
import { blocks, editBlock } from '../../build/typed.ts';
import { SITE, WARDS, type Files } from '../../parse/files.ts';

/**
 * An invented country made from the content of a city: wards in regions, many of which bear the same names; one region
 * has no report. Its second language has no words of its own in the content.
 */
export function countryContent(files: Files): Files {
  const size = { wards: 6, reportsEach: 2, regions: 2 };
  const named = editBlock(inventedContent(files, size), SITE, (site) => ({
    ...site,
    ...{ city: '虹国', region: '県', languages: ['ja', 'en'] },
  }));
  return editBlock(named, WARDS, ({ regions, wards }) => ({
    regions: [...blocks(regions), SILENT],
    wards: [...blocks(wards), { ...SILENT_WARD, region: SILENT.slug }],
  }));
}

/** A region whose only ward has not reported yet. */
export const SILENT = { slug: 'tabiji', name: '旅路', kana: 'たびじ', romaji: 'Tabiji' };
const SILENT_WARD = {
  ...{ code: '50099', slug: 'tabiji-minato', name: '港区', kana: 'みなとく' },
  romaji: 'Minato-ku',
};

/** A name without a place where it could break, and with a picture in it. */
export const LONG = `${'W'.repeat(80)}👩‍👩‍👧‍👦`;

/** The country with regions of such names. */
export const withLongNames = (files: Files): Files =>
  editBlock(files, WARDS, ({ regions, wards = [] }) => ({
    regions: blocks(regions).map((region, at) => ({ ...region, name: `${LONG}${at}` })),
    wards,
  }));
