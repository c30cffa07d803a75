/** Words of the pictures shown with links to the site, and of the tags that announce them. */
export const shareWords = {
  shareAlt: (title: string, sentence: string) => `${title}. ${sentence}`,
  shareFooter: (city: string, reports: string, address: string) =>
    `Source: ${city}, ${reports} · ${address}`,
  shareReports: 'published reports',
} as const;
