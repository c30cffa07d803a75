import type { Terms } from '../terms.ts';

/** Words of the pictures shown with links to the site, and of the tags that announce them. */
export const shareWords = ({ area }: Terms) =>
  ({
    shareAlt: (title: string, sentence: string) => `${title}。${sentence}`,
    shareFooter: (city: string, reports: string, address: string) =>
      `出典：${city}${reports}　${address}`,
    shareReports: `各${area}の報告`,
  }) as const;
