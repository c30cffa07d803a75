/** Words of the page on which the content is edited in the browser. */
export const editorWords = {
  editorTitle: (site: string) => `${site}の編集`,
  editorLoading: '編集の画面を読み込んでいます。',
  editorNeedsScript: '編集の画面は、JavaScriptを有効にしたブラウザーで使えます。',
  editorFailed: '編集の画面を読み込めませんでした。時間をおいて、もう一度開いてください。',
  editorSettings: 'サイトの内容',
} as const;
