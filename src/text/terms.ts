/** How a city counts its years: by fiscal years, by those of the calendar, or by school years. */
export type YearKind = 'fiscal' | 'calendar' | 'school';

/** What a city calls its areas and its years in one language: what the words of the interface are made with. */
export type Terms = Readonly<{
  /** One area: 区, ward, district. */
  area: string;
  /** Many of them: 区, wards, districts. */
  areas: string;
  years: YearKind;
}>;

/** The same as a site states it: null for what it leaves to the language. */
export type StatedTerms = Readonly<{
  area: string | null;
  areas: string | null;
  years: YearKind;
}>;

/** The terms of a site, with a language's own words for one and many areas where it states none. */
export function termsOf({ area, areas, years }: StatedTerms, one: string, many: string): Terms {
  return { area: area ?? one, areas: areas ?? area ?? many, years };
}
