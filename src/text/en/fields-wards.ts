import type { wardsSchema } from '../../model/content/ward.ts';
import type { FileWords } from '../field.ts';

/** Words of the registry of areas. */
export const wardsFileWords = {
  title: 'Registry of areas',
  hint: 'All areas. Those that have ended stay.',
  fields: {
    regions: {
      title: 'Regions',
      hint: 'For very many areas only: what they are grouped in. Home then leads to a page for each.',
      one: 'Region',
      fields: {
        slug: {
          title: 'Slug',
          hint: 'The name in addresses. It never changes.',
          examples: ['east'],
        },
        name: { title: 'Name', hint: 'The name of the region.' },
        kana: { title: 'Reading', hint: 'How the name is read, where it does not show it.' },
        romaji: { title: 'Name in Latin letters', hint: 'Needed where the name has others.' },
        tile: {
          title: 'Place in the tile map',
          hint: 'Where the region stands in the map of regions.',
          fields: {
            row: { title: 'Row', hint: 'Counted from the top.', examples: ['1'] },
            column: { title: 'Column', hint: 'Counted from the left.', examples: ['1'] },
          },
        },
      },
    },
    wards: {
      title: 'Areas',
      hint: 'All areas, whether they have reports or not.',
      one: 'Area',
      fields: {
        code: { title: 'Code', hint: 'The official code of the area.' },
        slug: {
          title: 'Slug',
          hint: 'The name in addresses. It never changes.',
          examples: ['central'],
        },
        name: { title: 'Name', hint: 'The name of the area.', examples: ['Central Ward'] },
        kana: { title: 'Reading', hint: 'How the name is read, where it does not show it.' },
        romaji: { title: 'Name in Latin letters', hint: 'Needed where the name has others.' },
        tile: {
          title: 'Place in the tile map',
          hint: 'Where the area stands in the tile map.',
          fields: {
            row: { title: 'Row', hint: 'Counted from the top.', examples: ['1'] },
            column: { title: 'Column', hint: 'Counted from the left.', examples: ['1'] },
          },
        },
        from: {
          title: 'First day',
          hint: 'For an area that began later.',
          examples: ['2024-01-01'],
        },
        until: { title: 'Last day', hint: 'For an area that has ended.', examples: ['2023-12-31'] },
        successors: {
          title: 'Successors',
          hint: 'The slugs of the areas that took the place of one that has ended.',
        },
        region: { title: 'Region', hint: 'The slug of the region that the area is in.' },
        formerNames: { title: 'Former names', hint: 'The names that it had before.' },
      },
    },
  },
} as const satisfies FileWords<typeof wardsSchema>;
