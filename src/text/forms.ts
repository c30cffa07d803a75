const CURRENCY = /^\p{Sc}$/u;
/** Of a script that parts words by blanks. */
const WORD = /^(?!\p{scx=Han}|\p{scx=Hira}|\p{scx=Kana})\p{L}/u;

/** How numbers, lists, days and names in order are written in a language (BCP 47: `ja`) as a region does (`ja-JP`). */
export function formsOf(language: string, locale = language) {
  const names = new Intl.ListFormat(locale, { type: 'conjunction' });
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const isWord = (unit: string): boolean => !language.startsWith('ja') && WORD.test(unit);
  const plain = new Intl.NumberFormat(locale, { maximumFractionDigits: 10 });
  const fixed = fixedFormats(locale);
  return {
    /** The language of the texts as HTML names it. */
    language,
    /** The form in which Open Graph names it: `ja_JP`. */
    locale: locale.replace('-', '_'),
    /** Names one after the other: 「泉区、浜区」. */
    joined: (list: readonly string[]): string => names.format(list),
    /** A day in ISO form (`2026-11-21`) as it is read: 「2026年11月21日」. */
    day: (date: string): string => day.format(new Date(`${date}T00:00:00Z`)),
    /** A number with the separators of the language, all its decimals kept. */
    number: (value: number): string => plain.format(value),
    /** A number with exactly so many decimals; `signed` puts + or − before all but zero. */
    decimal: (value: number, decimals: number, signed: boolean): string =>
      fixed(decimals, signed).format(value).replace('-', '−'),
    /** A number with its unit: a word stands apart (12 minutes), a currency before it (£20), any other at it (80%, 3件). */
    quantity: (number: string, unit: string | null): string => {
      if (unit === null || unit === '') return number;
      if (CURRENCY.test(unit)) return number.replace(/^[+−-]?/, `$&${unit}`);
      return isWord(unit) ? `${number}\u00a0${unit}` : `${number}${unit}`;
    },
    /** What a unit is called: as it is printed, where a city gives it no other name. */
    saidUnit: (unit: string): string => unit,
    /** A unit as it stands at the numbers of a chart: words and currencies are named once, above it. */
    chartUnit: (unit: string | null): string =>
      unit === null || isWord(unit) || CURRENCY.test(unit) ? '' : unit,
    /** What stands between two sentences. */
    blank: language.startsWith('ja') ? '' : ' ',
    /** Which of two names comes first. */
    collate: (a: string, b: string): number => a.localeCompare(b, locale),
  } as const;
}

/** How a number with so many decimals is written, each way made once: that is dear. */
function fixedFormats(locale: string) {
  const made = new Map<string, Intl.NumberFormat>();
  return (decimals: number, signed: boolean): Intl.NumberFormat => {
    const signDisplay = signed ? 'exceptZero' : 'never';
    const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
    const format =
      made.get(`${signDisplay}${decimals}`) ??
      new Intl.NumberFormat(locale, { signDisplay, ...digits });
    made.set(`${signDisplay}${decimals}`, format);
    return format;
  };
}

/** Ways to write a language that have a folder of their own, by its name. */
const VARIETIES: Readonly<Record<string, Readonly<{ tag: string; name: string }>>> = {
  easy: { tag: 'ja-x-easy', name: 'やさしい日本語' },
};

/** What a language calls itself: 日本語, English. */
export const languageName = (language: string): string =>
  VARIETIES[language]?.name ??
  new Intl.DisplayNames(language, { type: 'language' }).of(language) ??
  language;

/** A language as links name it (BCP 47). */
export const languageTag = (language: string): string => VARIETIES[language]?.tag ?? language;
