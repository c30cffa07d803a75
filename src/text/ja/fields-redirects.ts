import type { redirectsSchema } from '../../model/content/redirect.ts';
import type { FileWords } from '../field.ts';

/** Words of the file of old addresses. */
export const redirectsFileWords = {
  title: '古いアドレスの案内',
  hint: 'ページを移したり、なくしたりしたときに書き足します。',
  fields: {
    redirects: {
      title: '案内',
      hint: '移した先（to）か、なくなったわけ（gone）のどちらかを書きます。',
      one: '案内',
      fields: {
        from: { title: '古いアドレス', hint: '/ から書きます。', examples: ['/wards/old/'] },
        to: { title: '新しいアドレス', hint: '/ から書きます。', examples: ['/wards/new/'] },
        gone: { title: 'なくなったわけ', hint: '内容がどこへ行ったかの説明です。' },
        see: { title: '関係するアドレス', hint: '代わりに見られるページを並べます。' },
      },
    },
  },
} as const satisfies FileWords<typeof redirectsSchema>;
