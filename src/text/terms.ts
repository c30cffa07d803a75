/** How a city counts its years: by fiscal years, by those of the calendar, or by school years. */
export type YearKind = 'fiscal' | 'calendar' | 'school';

/** What a city calls its areas and its years in one language: what the words of the interface are made with. */
export type Terms = Readonly<{
  /** One area: 区, ward, district. */
  area: string;
  /** Many of them: 区, wards, districts. */
  areas: string;
  /** Who lives in them: 区民, residents. */
  people: string;
  /** What areas are grouped in, one and many: 都道府県, region, regions. */
  region: string;
  regions: string;
  years: YearKind;
  /** What a year of that kind is called: 年度, fiscal year. */
  yearWord: string;
}>;

/** The same as a site states it: null for what it leaves to the language. */
export type StatedTerms = Readonly<{
  area: string | null;
  areas: string | null;
  people: string | null;
  region: string | null;
  regions: string | null;
  years: YearKind;
}>;

/** A language's own words, for what a site does not state; `people` of what an area is called. */
export type OwnTerms = Readonly<{
  area: string;
  areas: string;
  people: (area: string) => string;
  region: string;
  regions: string;
  yearWord: Readonly<Record<YearKind, string>>;
}>;

/** What a site that says nothing of its areas and years is described with. */
export const UNSTATED: StatedTerms = {
  ...{ area: null, areas: null, people: null },
  ...{ region: null, regions: null, years: 'fiscal' },
};

/** The terms of a site, with a language's own words where it states none. */
export function termsOf(stated: StatedTerms, own: OwnTerms): Terms {
  const { area, areas, people, region, regions, years } = stated;
  const one = area ?? own.area;
  return {
    ...{ area: one, areas: areas ?? area ?? own.areas },
    people: people ?? own.people(one),
    ...{ region: region ?? own.region, regions: regions ?? region ?? own.regions },
    ...{ years, yearWord: own.yearWord[years] },
  };
}
