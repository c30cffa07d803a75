import { SITE, WARDS, type Files } from '../../parse/files.ts';
import { contentLanguage } from '../../parse/language.ts';
import { blocks, editBlock, ownText, readBlock, textIn, typedFile, type Block } from '../typed.ts';
import { first, newestFirst, yearOf, type Start } from './recipe.ts';

const wardsOf = (files: Files): readonly Block[] => blocks(readBlock(files, WARDS)['wards']);

const withWards = (files: Files, wards: readonly Block[]): Files =>
  editBlock(files, WARDS, (file) => ({ ...file, wards }));

/** Adds a ward with the report of another, under its own name. */
export function addWard({ files }: Start): Files {
  const wards = wardsOf(files);
  const suffix = readBlock(files, SITE)['wardSuffix'] as Block | undefined;
  const ward = {
    ...{ code: freeCode(wards), slug: 'shiken', romaji: 'Shiken' },
    name: `試験${textIn(suffix, 'name')}`,
    kana: `しけん${textIn(suffix, 'kana')}`,
    tile: { row: String(lastRow(wards) + 1), column: '1' },
  };
  const { report } = first(newestFirst(files), 'report');
  const path = `content/reports/${ward.slug}/${yearOf(report)}.yaml`;
  const added = { ...files, [path]: typedFile({ ...report, ward: ward.slug }) };
  return withWards(added, [...wards, ward]);
}

/** Ends a ward that has reported; another of its name and place begins the day after. */
export function replaceWard({ files }: Start): Files {
  const reports = newestFirst(files);
  const slug = textIn(reports.at(-1)?.report, 'ward');
  const year = yearOf(first(reports, 'report').report) + 3;
  const wards = wardsOf(files);
  const old = first(
    wards.filter((ward) => ward['slug'] === slug),
    'ward',
  );
  const next = { ...old, code: freeCode(wards), slug: `${slug}-new`, from: `${year}-04-01` };
  const ended = { ...old, until: `${year}-03-31`, successors: [next.slug] };
  return withWards(files, [...wards.map((ward) => (ward === old ? ended : ward)), next]);
}

/** Gives a ward that has reported another name. */
export function renameWard({ files }: Start): Files {
  const slug = textIn(first(newestFirst(files), 'report').report, 'ward');
  return withWards(
    files,
    wardsOf(files).map((ward) => (ward['slug'] === slug ? renamed(files, ward) : ward)),
  );
}

function renamed(files: Files, ward: Block): Block {
  const name = ownText(files, ward['name']);
  const isOne = typeof ward['name'] === 'string';
  return {
    ...ward,
    name: isOne
      ? `新${name}`
      : { ...(ward['name'] as Block), [contentLanguage(files)]: `新${name}` },
    ...(typeof ward['kana'] === 'string' && { kana: `しん${ward['kana']}` }),
    formerNames: [name],
  };
}

/** A code of the same length that no ward has or had. */
function freeCode(wards: readonly Block[]): string {
  const codes = wards.map((ward) => textIn(ward, 'code'));
  const last = codes.toSorted().at(-1) ?? '1';
  const number = Number.parseInt(last.replace(/^\D+/, ''), 10) + 1;
  return (
    last.replace(/\d+$/, '') + String(number).padStart(/\d*$/.exec(last)?.[0].length ?? 1, '0')
  );
}

const lastRow = (wards: readonly Block[]): number =>
  Math.max(0, ...wards.map(({ tile }) => Number((tile as Block | undefined)?.['row'] ?? 0)));
