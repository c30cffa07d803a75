import type { FaintPair } from '../../model/look/contrast.ts';
import type { Explanation } from '../explanation.ts';

/** Messages of a city's own look: its colours, and the files of its logo and font. */
export const lookMessages = {
  faintPair: ({ mode, front, back, colours, ratio, needed, enough }: FaintPair): Explanation => ({
    message: `${mode === 'light' ? '明るい' : '暗い'}画面で、${back}（${colours[1]}）の上の${front}（${colours[0]}）は、明暗の差（コントラスト比）が${shown(ratio)}：1しかなく、${needed < 4 ? '見分けられない' : '読めない'}人がいます。${needed}：1以上が要ります（WCAG 2.2 AA）`,
    remedy:
      enough === null
        ? `${front}か${back}を変えてください（この色の明るさだけでは足りません）`
        : `近い色では '${enough}' なら足ります`,
  }),
  missingFile: (name: string, near: string | null, there: readonly string[]): Explanation => ({
    message: `「${name}」というファイルがありません`,
    remedy:
      near !== null
        ? `「${near}」の書き間違いではありませんか`
        : there.length > 0
          ? `そこに置くか、あるもの（${there.join('、')}）を書いてください`
          : '内容の中の look フォルダーに置くか、この行を消してください',
  }),
  livePicture: (name: string, part: string): Explanation => ({
    message: `「${name}」は、プログラムを動かすか、外から何かを読み込みます（${part.trim()}）`,
    remedy: 'すべてが中に入ったSVG（プレーンSVG）で書き出し直すか、PNGにしてください',
  }),
  otherFile: (name: string): Explanation => ({
    message: `「${name}」の中身は、名前の示す種類のファイルではありません`,
    remedy: '正しい形式で書き出し直してください（名前を変えるだけでは変わりません）',
  }),
};

/** Rounded down: what is too little never looks enough. */
const shown = (ratio: number): string => (Math.floor(ratio * 100) / 100).toFixed(2);

/** Messages of the form in which they are named. */
export const lookRules = {
  badColour: () => ({
    message: '色として読めません',
    remedy: "# と六けたの数字を引用符で囲んで書いてください（例 '#00594c'）",
  }),
  badPicture: () => ({
    message: 'look フォルダーの中の画像の名前ではありません',
    remedy: 'SVGかPNGをそこに置き、look/logo.svg のように書いてください',
  }),
  badIcon: () => ({
    message: 'look フォルダーの中のSVGの名前ではありません',
    remedy: 'SVGをそこに置き、look/icon.svg のように書いてください',
  }),
  badFont: () => ({
    message: 'look フォルダーの中の、ウェブ用の書体の名前ではありません',
    remedy: '書体を .woff2 でそこに置き、look/regular.woff2 のように書いてください',
  }),
};
