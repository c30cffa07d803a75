import type { Explanation } from '../explanation.ts';

/** Messages of areas that begin and end. */
export const lifeMessages = {
  endsBefore: (from: string): Explanation => ({
    message: `終わりの日が、はじまりの日（${from}）より前になっています`,
    remedy: '二つの日付を確かめて直してください',
  }),
  successorsOfLiving: (): Explanation => ({
    message: '終わりの日（until）がないのに、引き継いだ区（successors）があります',
    remedy:
      'なくなった区なら until に最後の日を書き、今もある区なら successors の行を消してください',
  }),
  endedSuccessor: (slug: string): Explanation => ({
    message: `「${slug}」は、この区を引き継げません（この区自身か、先になくなった区です）`,
    remedy: 'この区がなくなったあとにある区のスラッグを書いてください',
  }),
  afterEnd: (name: string, until: string): Explanation => ({
    message: `${name}は、この年度がはじまる前（${until}）になくなっています`,
    remedy:
      '年度か区を資料と見比べて直してください。引き継いだ区の報告なら、その区のフォルダーに置いてください',
  }),
  beforeBegin: (name: string, from: string): Explanation => ({
    message: `${name}は、この年度が終わったあと（${from}）にできています`,
    remedy:
      '年度か区を資料と見比べて直してください。前の区の報告なら、その区のフォルダーに置いてください',
  }),
  foreignPrevious: (name: string, from: string): Explanation => ({
    message: `${name}は${from}にできたので、前年度の値は前の区のものです`,
    remedy: 'この行を消し、資料に印字されていることは note に書いてください',
  }),
};
