import { listed } from './count.ts';

/** Words inside pictures that stand alone. */
export const pictureWords = {
  pictureAbout: (code: string, version: string | null) =>
    `Common indicator ${code}${version === null ? '' : ` · data version ${version}`}`,
  pictureSource: (city: string, reports: string, maker: string) =>
    `Source: ${city}, ${reports} · Made by: ${maker}`,
  pictureNoSource: (maker: string) => `Made by: ${maker}`,
  pictureReports: (wards: readonly string[], year: string) =>
    `reports of ${listed(wards)} (${year})`,
  pictureAddress: (address: string) => `Page: ${address}`,
  pictureLicence: (name: string) => `Licence: ${name}`,
  pictureMore: (titles: readonly string[]) => `The page also shows: ${titles.join(', ')}.`,
  pictureMilestone:
    'The target is something to be done. It is no share and no count, so there is no chart.',
} as const;
