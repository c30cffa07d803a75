import type { Explanation } from '../explanation.ts';

/** Messages of content that holds more than it may. */
export const limitMessages = {
  longFile: (length: number, most: number): Explanation => ({
    message: `ファイルが長すぎます（${counted(length)}字。読めるのは${counted(most)}字まで）`,
    remedy: '同じものが何度も貼り付けられていないか確かめ、要らないところを消してください',
  }),
  longText: (length: number, most: number): Explanation => ({
    message: `文字が多すぎます（${counted(length)}字。一つの欄に書けるのは${counted(most)}字まで）`,
    remedy:
      '空白や同じ文が続いていないか確かめ、数値なら印字のまま、文章なら1〜3文に短くしてください',
  }),
  fullFile: (number: number, most: number): Explanation => ({
    message: `項目が多すぎます（${counted(number)}個。一つのファイルに書けるのは${counted(most)}個まで）`,
    remedy: '同じものが何度も貼り付けられていないか確かめ、要らないところを消してください',
  }),
};

const counted = (number: number): string => number.toLocaleString('ja');
