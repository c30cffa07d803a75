/** Units in which Japanese public reports print figures. A figure with another unit is reported, never guessed. */
export const UNITS = [
  ...['%', '割', 'ポイント', '点', '倍', '星', '円', '万円', '時間', '分', '日', '日間', '年'],
  ...['人', '名', '万人', '組', '世帯', '団体', '社', '校', '園', '事業', '事業所', '施設'],
  ...['件', '万件', '回', '台', '部', '冊', '株', '本', '個', '枚', 'テーマ', 'サイト'],
  ...['地域', '箇所', 'か所', 'カ所', 'ヵ所', 'ヶ所', '区', '町会', '校区'],
] as const;

const known: ReadonlySet<string> = new Set(UNITS);

export const isUnit = (text: string): boolean => known.has(text);

/** True if the text begins with a unit and goes on, as in 「回実施」. */
export const beginsWithUnit = (text: string): boolean =>
  UNITS.some((unit) => text.startsWith(unit) && text !== unit);

/** A figure printed without a unit is read in the unit it is compared with. */
export const isSameUnit = (a: string | null, b: string | null): boolean =>
  a === b || a === null || b === null;
