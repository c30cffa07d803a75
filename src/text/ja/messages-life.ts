import type { Explanation } from '../explanation.ts';
import type { Terms } from '../terms.ts';

/** Messages of areas that begin and end, and of the regions that they are in. */
export const lifeMessages = ({ area, region, yearWord }: Terms) => ({
  endsBefore: (from: string): Explanation => ({
    message: `終わりの日が、はじまりの日（${from}）より前になっています`,
    remedy: '二つの日付を確かめて直してください',
  }),
  successorsOfLiving: (): Explanation => ({
    message: `終わりの日（until）がないのに、引き継いだ${area}（successors）があります`,
    remedy: `なくなった${area}なら until に最後の日を書き、今もある${area}なら successors の行を消してください`,
  }),
  endedSuccessor: (slug: string): Explanation => ({
    message: `「${slug}」は、この${area}を引き継げません（この${area}自身か、先になくなった${area}です）`,
    remedy: `この${area}がなくなったあとにある${area}のスラッグを書いてください`,
  }),
  afterEnd: (name: string, until: string): Explanation => ({
    message: `${name}は、この${yearWord}がはじまる前（${until}）になくなっています`,
    remedy: `${yearWord}か${area}を資料と見比べて直してください。引き継いだ${area}の報告なら、その${area}のフォルダーに置いてください`,
  }),
  beforeBegin: (name: string, from: string): Explanation => ({
    message: `${name}は、この${yearWord}が終わったあと（${from}）にできています`,
    remedy: `${yearWord}か${area}を資料と見比べて直してください。前の${area}の報告なら、その${area}のフォルダーに置いてください`,
  }),
  noRegion: (name: string, slugs: readonly string[]): Explanation => ({
    message: `${name}に、どの${region}にあるか（region）が書かれていません`,
    remedy: `region: に、上の regions のスラッグ（${slugs.slice(0, 3).join('・')} など）を書いてください。${region}に分けないなら、regions とすべての region を消してください`,
  }),
  emptyRegion: (slug: string): Explanation => ({
    message: `${region}「${slug}」に、${area}が一つもありません`,
    remedy: `その${region}にある${area}に region: ${slug} と書くか、この${region}を消してください`,
  }),
  foreignPrevious: (name: string, from: string): Explanation => ({
    message: `${name}は${from}にできたので、前${yearWord}の値は前の${area}のものです`,
    remedy: 'この行を消し、資料に印字されていることは note に書いてください',
  }),
});
