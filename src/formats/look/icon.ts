import type { Dataset } from '../../model/dataset.ts';
import { svg, type Markup } from '../../markup.ts';

/** The icon of a site that has none of its own: bars of a measure in its key colour. */
export const siteIcon = ({ light: { key, paper } }: Dataset['look']): Markup =>
  svg`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="${key}"/><path d="M6 10v12M11 14v8M16 10v12M21 14v8M26 10v12" stroke="${paper}" stroke-width="2.5" stroke-linecap="round"/></svg>`;
