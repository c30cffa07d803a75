import { svg, type Markup } from '../../markup.ts';

/** The outside of a chart: its size in px and the title and description that stand for it where it is not seen. */
export type Frame = Readonly<{
  id: string;
  title: string;
  description: string;
  width: number;
  height: number;
  /** An image hides what is in it from assistive technology; a chart with links must not. */
  hasLinks?: boolean;
}>;

const FONTS = "'Noto Sans JP','Noto Sans CJK JP','Hiragino Sans','Yu Gothic',sans-serif";

export const frame = (
  { id, title, description, width, height, hasLinks = false }: Frame,
  content: Markup,
): Markup =>
  svg`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="${hasLinks ? 'graphics-document' : 'img'}" aria-labelledby="${id}-title" aria-describedby="${id}-description" class="chart" font-family="${FONTS}">
<title id="${id}-title">${title}</title>
<desc id="${id}-description">${description}</desc>
${content}
</svg>`;
