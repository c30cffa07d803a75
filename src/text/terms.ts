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
