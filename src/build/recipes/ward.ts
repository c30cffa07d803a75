import { WARDS, type Files } from '../../parse/files.ts';
import { addBlock, blocks, editBlock, ownText, readBlock, textIn, type Block } from '../typed.ts';
import { first, freeName, newestFirst, reportPath, yearOf, type Start } from './recipe.ts';

const wardsOf = (files: Files): readonly Block[] => blocks(readBlock(files, WARDS)['wards']);

const withWards = (files: Files, wards: readonly Block[]): Files =>
  editBlock(files, WARDS, (file) => ({ ...file, wards }));

/** The wards that have no end. */
export const lastingWards = (files: Files): readonly Block[] =>
  wardsOf(files).filter(({ until }) => until === undefined);

/** Adds a ward with the report of another, after which it is named. */
export function addWard({ files }: Start): Files {
  const wards = wardsOf(files);
  const { path, report } = first(newestFirst(files), 'report');
  const { from: _, formerNames: __, ...old } = wardNamed(wards, textIn(report, 'ward'));
  const ward = {
    ...named(old, NAMES.added),
    ...{ code: freeCode(wards), slug: freeSlug(wards, `${textIn(old, 'slug')}-x`) },
    tile: { row: String(lastRow(wards) + 1), column: '1' },
  };
  const copied = { ...report, ward: ward.slug };
  return withWards(addBlock(files, reportPath(copied), copied, path), [...wards, ward]);
}

/** Ends the ward that reported first of those without an end; another of its name and place begins the day after. */
export function replaceWard({ files }: Start): Files {
  const reports = newestFirst(files);
  const year = yearOf(first(reports, 'report').report) + 3;
  const wards = wardsOf(files);
  const old = first(
    reports
      .toReversed()
      .map(({ report }) => wardNamed(wards, textIn(report, 'ward')))
      .filter(({ until }) => until === undefined),
    'ward',
  );
  const slug = freeSlug(wards, `${textIn(old, 'slug')}-new`);
  const next = { ...old, code: freeCode(wards), slug, from: `${year}-04-01` };
  const ended = { ...old, until: `${year}-03-31`, successors: [slug] };
  return withWards(files, [...wards.map((ward) => (ward === old ? ended : ward)), next]);
}

/** Gives a ward that has reported another name. */
export function renameWard({ files }: Start): Files {
  const wards = wardsOf(files);
  const old = wardNamed(wards, textIn(first(newestFirst(files), 'report').report, 'ward'));
  const formerNames = [
    ...((old['formerNames'] ?? []) as readonly string[]),
    ownText(files, old['name']),
  ];
  const renamed = { ...named(old, NAMES.renamed), formerNames };
  return withWards(
    files,
    wards.map((ward) => (ward === old ? renamed : ward)),
  );
}

/** What wards are given a name of their own by, so that none stands here. */
const NAMES = {
  added: { name: '試験', kana: 'しけん' },
  renamed: { name: '新', kana: 'しん' },
} as const;

/** A ward with something before its name in every language, and before its reading if that is written. */
function named(ward: Block, { name, kana }: Readonly<Record<'name' | 'kana', string>>): Block {
  const old = ward['name'] ?? '';
  const longer =
    typeof old === 'string'
      ? `${name}${old}`
      : Object.fromEntries(
          Object.entries(old).map(([language, one]) => [language, `${name}${one as string}`]),
        );
  return {
    ...ward,
    name: longer,
    ...(typeof ward['kana'] === 'string' && { kana: `${kana}${ward['kana']}` }),
  };
}

const wardNamed = (wards: readonly Block[], slug: string): Block =>
  first(
    wards.filter((ward) => ward['slug'] === slug),
    'ward',
  );

const freeSlug = (wards: readonly Block[], slug: string): string =>
  freeName(
    slug,
    wards.map((ward) => textIn(ward, 'slug')),
    (taken) => `${taken}-x`,
  );

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
