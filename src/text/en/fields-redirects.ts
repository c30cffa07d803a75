import type { redirectsSchema } from '../../model/content/redirect.ts';
import type { FileWords } from '../field.ts';

/** Words of the file of old addresses. */
export const redirectsFileWords = {
  title: 'Old addresses',
  hint: 'Where pages that moved or went have gone.',
  fields: {
    redirects: {
      title: 'Old addresses',
      hint: 'Each has either a new address (to) or a reason why it is gone (gone).',
      one: 'Old address',
      fields: {
        from: { title: 'Old address', hint: 'From the slash on.', examples: ['/wards/old/'] },
        to: { title: 'New address', hint: 'From the slash on.', examples: ['/wards/new/'] },
        gone: { title: 'Why it is gone', hint: 'Where its content went.' },
        see: { title: 'Related addresses', hint: 'Pages to look at instead.' },
      },
    },
  },
} as const satisfies FileWords<typeof redirectsSchema>;
