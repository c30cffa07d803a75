import type { OwnTerms } from '../terms.ts';

/** What English calls areas, their people, their regions and their years where a site leaves it open. */
export const ownTerms: OwnTerms = {
  ...{ area: 'area', areas: 'areas' },
  people: () => 'residents',
  ...{ region: 'region', regions: 'regions' },
  yearWord: { fiscal: 'fiscal year', calendar: 'year', school: 'school year' },
};
