import type { Explanation } from '../explanation.ts';

/** Messages of areas that begin and end, and of the regions that they are in. */
export const lifeMessages = {
  endsBefore: (from: string): Explanation => ({
    message: `the last day is before the first day (${from})`,
    remedy: 'check and correct both days',
  }),
  successorsOfLiving: (): Explanation => ({
    message: 'there are successors, but no last day (until)',
    remedy: 'write the last day into until, or remove successors if the area still exists',
  }),
  endedSuccessor: (slug: string): Explanation => ({
    message: `“${slug}” cannot be a successor (it is this area itself, or ended earlier)`,
    remedy: 'write the slug of an area that exists after this one',
  }),
  afterEnd: (name: string, until: string): Explanation => ({
    message: `${name} ended (${until}) before this year began`,
    remedy:
      'correct the year or the area as in the source; a report of its successor belongs in the folder of that one',
  }),
  beforeBegin: (name: string, from: string): Explanation => ({
    message: `${name} began (${from}) after this year had ended`,
    remedy:
      'correct the year or the area as in the source; a report of its predecessor belongs in the folder of that one',
  }),
  noRegion: (name: string, slugs: readonly string[]): Explanation => ({
    message: `${name} does not say in which region it is`,
    remedy: `write region: with a slug of the regions above (such as ${slugs.slice(0, 3).join(', ')}); without regions, remove regions and every region`,
  }),
  emptyRegion: (slug: string): Explanation => ({
    message: `no area is in the region “${slug}”`,
    remedy: `write region: ${slug} at the areas that are in it, or remove the region`,
  }),
  foreignPrevious: (name: string, from: string): Explanation => ({
    message: `${name} began on ${from}, so the value of the year before is that of a predecessor`,
    remedy: 'remove this line and say in note what the source prints',
  }),
};
