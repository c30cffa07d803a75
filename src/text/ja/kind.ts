/** A kind of area: how its names end, in kana and in Latin letters; what else people look for one by. */
type Kind = Readonly<Record<'name' | 'kana' | 'romaji' | 'office', string>> &
  Readonly<{ latin: readonly string[] }>;

const KINDS: readonly Kind[] = [
  {
    ...{ name: '区', kana: 'く', romaji: '-ku', office: '{name}役所' },
    latin: ['{slug}ku', '{slug} ward', '{slug} ward office', '{slug} city'],
  },
  {
    ...{ name: '市', kana: 'し', romaji: '-shi', office: '{name}役所' },
    latin: ['{slug}shi', '{slug} city', '{slug} city hall'],
  },
  {
    ...{ name: '町', kana: 'ちょう', romaji: '-cho', office: '{name}役場' },
    latin: ['{slug}cho', '{slug}machi', '{slug} town'],
  },
  {
    ...{ name: '村', kana: 'むら', romaji: '-mura', office: '{name}役場' },
    latin: ['{slug}mura', '{slug}son', '{slug} village'],
  },
  {
    ...{ name: '県', kana: 'けん', romaji: '-ken', office: '{name}庁' },
    latin: ['{slug}ken', '{slug} prefecture'],
  },
];

/** The kinds that areas called so are of: 市, 町 and 村 of 市町村; none of 地区. */
export const kindsOf = (area: string): readonly Kind[] =>
  /^(?:行政|特別|総合)?[都道府県市区町村]+$/.test(area)
    ? KINDS.filter(({ name }) => area.includes(name))
    : [];

/** The name of an area as an example, with the ending of its kind where all are of one. */
export function exampleName(area: string): Readonly<Record<'name' | 'kana' | 'romaji', string>> {
  const [kind, another] = kindsOf(area);
  const { name, kana, romaji } = kind && !another ? kind : { name: '', kana: '', romaji: '' };
  return { name: `緑${name}`, kana: `みどり${kana}`, romaji: `Midori${romaji}` };
}
