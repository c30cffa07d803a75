import type { Explanation } from '../explanation.ts';

/** Messages of the files that versions keep for ever. */
export const recordMessages = {
  frozenChanged: (file: string): Explanation => ({
    message: `公開した版のファイル ${file} が、公開したときから変わっています`,
    remedy:
      '版のファイルは書き換えられません。バージョン管理の記録から元に戻し、値を直すときは新しい版を公開してください',
  }),
  frozenGone: (file: string): Explanation => ({
    message: `公開した版のファイル ${file} がなくなっています`,
    remedy: 'バージョン管理の記録から元に戻してください',
  }),
  frozenExtra: (file: string): Explanation => ({
    message: `公開した版に、公開したときにはなかったファイル ${file} があります`,
    remedy: 'このファイルを、版のフォルダーの外に移してください',
  }),
  frozenUnknown: (): Explanation => ({
    message: '公開した版のファイルの一覧（sha256.txt）がないか、読めません',
    remedy:
      'バージョン管理の記録から元に戻してください。npm run release の途中で止まったものなら、この版のフォルダーを消して、もう一度実行してください',
  }),
};
