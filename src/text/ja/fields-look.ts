import type { lookSchema } from '../../model/content/look.ts';
import type { FileWords } from '../field.ts';

const colours = {
  fields: {
    paper: { title: '地', hint: 'ページの地の色です。' },
    panel: { title: '面', hint: 'メニュー、表の見出し、囲みの地の色です。' },
    ink: { title: '文字', hint: '本文の文字です。' },
    strong: { title: '見出し', hint: '見出しと数値の文字です。' },
    quiet: { title: '小さな文字', hint: '注記、単位、日付の文字です。' },
    rule: { title: '線', hint: '区切りの細い線です。' },
    edge: { title: '枠', hint: '書きこむ欄や、選ぶ欄の枠です。' },
    key: { title: '主な色', hint: 'グラフの印、ボタン、選んだ地域の印です。' },
    keyPale: {
      title: '主な色の淡い色',
      hint: '目立たせるところの地です。書かなければ、主な色からつくります。',
    },
    link: { title: 'リンク', hint: '書かなければ、主な色です。' },
    visited: { title: '見たリンク', hint: '見たことのあるページへのリンクです。' },
    target: { title: '目標', hint: 'グラフの目標の線です。' },
    caution: { title: '注意', hint: '注意をうながす囲みの枠です。' },
    cautionPale: { title: '注意の淡い色', hint: 'その囲みの地です。' },
  },
};

/** Words of the file of colours. */
export const lookFileWords = {
  title: '色',
  hint: 'サイトの色です。色は六けた（#00594c、引用符で囲む）で書きます。書かないものは、はじめからの色です。',
  fields: {
    light: { title: '明るい画面', hint: '明るい画面と、画像の色です。', ...colours },
    dark: {
      title: '暗い画面',
      hint: '暗い画面を選んでいる人に見せる色です。書かなければ、明るい画面の色からつくります。',
      ...colours,
    },
  },
} as const satisfies FileWords<typeof lookSchema>;
