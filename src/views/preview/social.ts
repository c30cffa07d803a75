import type { Edition } from '../../edition.ts';
import type { ShareImage } from './site.ts';

/** A page as it introduces itself to services that show previews of links; `path` is null for one at every wrong address. */
export type Shared = Readonly<{
  title: string;
  description: string;
  path: string | null;
  type: 'website' | 'article';
  image: ShareImage;
}>;

export type SocialTag = Readonly<{ kind: 'property' | 'name'; key: string; content: string }>;

/** Open Graph (https://ogp.me) and Twitter card tags, addresses absolute. */
export function socialTags(
  { dataset, words, links }: Edition,
  { title, description, path, type, image }: Shared,
) {
  const picture = links.absolute(image.href);
  return [
    ...tags('property', {
      'og:site_name': dataset.site.title,
      'og:locale': words.locale,
      'og:type': type,
      'og:title': title,
      'og:description': description,
      ...(path !== null && { 'og:url': links.absolute(path) }),
      'og:image': picture,
      'og:image:type': 'image/png',
      'og:image:width': '1200',
      'og:image:height': '630',
      'og:image:alt': image.alt,
    }),
    ...tags('name', {
      'twitter:card': 'summary_large_image',
      'twitter:title': title,
      'twitter:description': description,
      'twitter:image': picture,
      'twitter:image:alt': image.alt,
    }),
  ];
}

const tags = (
  kind: SocialTag['kind'],
  contents: Readonly<Record<string, string>>,
): readonly SocialTag[] =>
  Object.entries(contents).map(([key, content]) => ({ kind, key, content }));
