import type { Explanation } from '../explanation.ts';

/** Messages of pages written by hand and of old addresses. */
export const siteMessages = {
  noFrontMatter: (): Explanation => ({
    message: 'はじめに、題名（title）と説明（description）がありません',
    remedy: '「---」だけの行を二つ書き、その間に title: と description: を書いてください',
  }),
  strayFile: (near: string | null): Explanation => ({
    message: 'このファイルは、どこからも読まれません',
    remedy:
      near === null
        ? '名前と置き場所を確かめるか、サイトの内容でなければ content の外に移してください'
        : `「${near}」の書き間違いではありませんか。サイトの内容でなければ content の外に移してください`,
  }),
  repeatedAddress: (): Explanation => ({
    message: '同じ古いアドレスが上にもあります',
    remedy: 'どちらか一方を消してください',
  }),
  addressInUse: (address: string): Explanation => ({
    message: `「${address}」は今も使われているアドレスです`,
    remedy: 'この行を消すか、今のページのアドレスを先に変えてください',
  }),
  anchorWithoutPage: (page: string): Explanation => ({
    message: `「${page}」というページがないので、その中の目印は案内できません`,
    remedy: '目印（#）を付けず、ページごと案内してください',
  }),
  ledToItself: (): Explanation => ({
    message: '自分自身に案内しています',
    remedy: '今あるページのアドレスを書いてください',
  }),
  ledOn: (address: string, end: string | null): Explanation => ({
    message: `「${address}」も古いアドレスで、そこからまた案内されます`,
    remedy:
      end === null
        ? '今あるページのアドレスを書いてください'
        : `最後に行き着く ${end} を書いてください`,
  }),
  deadAddress: (address: string): Explanation => ({
    message: `「${address}」というアドレスはありません`,
    remedy: '今あるページのアドレスを書いてください',
  }),
};
