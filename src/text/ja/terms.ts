import type { OwnTerms } from '../terms.ts';

/** What Japanese calls areas, their people, their regions and their years where a site leaves it open. */
export const ownTerms: OwnTerms = {
  ...{ area: '区', areas: '区' },
  people: (area) => (/^[都道府県市区町村]$/.test(area) ? `${area}民` : '住民'),
  ...{ region: '地方', regions: '地方' },
  yearWord: { fiscal: '年度', calendar: '年', school: '年度' },
};
